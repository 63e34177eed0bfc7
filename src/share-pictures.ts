import { say } from './interface-text.ts';

/**
 * Words on the share picture of each kind of page: a headline, and what such a page tells. The
 * pictures are made of them by `npm run make:share-pictures` and committed.
 */
export const shareWords = {
  home: { headline: say.homeQuestion, tells: [] },
  service: {
    headline: say.shareService,
    tells: [say.benefit, say.eligibility, say.papers, say.where, say.fee, say.timeLimit],
  },
  office: {
    headline: say.shareOffice,
    tells: [say.contacts, say.hours, say.officers, say.servicesHere, say.work],
  },
  achievement: {
    headline: say.achievements,
    tells: [say.newestAchievement, say.figureWhat, say.otherWork, say.citedOn],
  },
  plan: {
    headline: say.plans,
    tells: [say.purpose, say.goals, say.target, say.goalServices],
  },
  list: {
    headline: say.shareList,
    tells: [say.needs, say.audiences, say.papersIndex, say.freeServices, say.alphabetical],
  },
} as const;

/** A kind of page that has a share picture of its own. */
export type ShareKind = keyof typeof shareWords;

/** The pictures' size in pixels: what Facebook and WhatsApp show whole. */
export const shareSize = { width: 1200, height: 630 } as const;
