import type { AskedPlace } from '../address.ts';
import { drawChoices } from '../place-choices.ts';
import { pagesOfAsked, type PageRange, type PlaceStep } from '../place-files.ts';
import type { EverywhereView } from './everywhere-view.ts';
import { memberOf, memberPath, memberStep, officesAddress, stepsWithin } from './member-places.ts';
import type { Member } from './member.ts';

/** The pages of a part of a member, by their numbers in one version of its index. */
export interface MemberPart extends PageRange {
  version: string;
}

/** Where a reader looks. */
export interface ChosenMember {
  /** The one member that is asked; nothing for all. */
  member: Member | undefined;
  /** Whether only a part of its pages is wanted, or what is wanted is no member's. */
  asksPart: boolean;
  /** The pages that are wanted of it; nothing where it is not known which they are. */
  part: Promise<MemberPart | undefined>;
}

let latest: AskedPlace;

/** Shows what is chosen and what can be chosen within it, and says where the reader looks. */
export function chooseMember(asked: AskedPlace, view: EverywhereView): ChosenMember {
  const { members, places } = view;
  const member = memberOf(asked.place, members);
  latest = asked;
  const draw = (inner: readonly PlaceStep[]): PlaceStep[] => {
    const outer = memberStep(members, member, view.memberLevel, inner[0]?.file.shared);
    const steps = [outer, ...inner];
    if (latest === asked) {
      drawChoices(places, steps, asked.office, (step) =>
        member ? officesAddress(step, member) : '',
      );
    }
    return steps;
  };
  // What stands there stays until it is known what comes in its place.
  if (!member || !places.querySelector('select')) draw([]);
  if (!member) {
    const asksPart = asked.place + asked.office !== '';
    return { member, asksPart, part: Promise.resolve(undefined) };
  }
  const part = stepsWithin(asked, member)
    .catch(() => void draw([]))
    .then((inner) => inner && rangeOf(asked, draw(inner)))
    // There is no such place or office.
    .catch(() => undefined);
  return { member, asksPart: asked.place !== memberPath(member) || asked.office !== '', part };
}

function rangeOf(asked: AskedPlace, steps: readonly PlaceStep[]): MemberPart | undefined {
  const range = pagesOfAsked(asked, steps);
  return range && { ...range, version: steps[1]?.file.version ?? '' };
}
