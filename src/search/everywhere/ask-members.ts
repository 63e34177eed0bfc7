import { troubleOf, type Member, type MemberAnswer, type Trouble } from './member.ts';

/** What has come of asking members so far. */
export interface Round {
  answers: MemberAnswer[];
  missing: { member: Member; trouble: Trouble }[];
}

/** So many members are asked at a time: a phone has few connections, and the first to come are drawn first. */
const atOnce = 6;

/**
 * Asks members, in their order and some at a time; `onAnswer` is told after each, whether it
 * answered or not. What one does never holds up another.
 */
export async function askMembers(
  members: readonly Member[],
  ask: (member: Member) => Promise<MemberAnswer>,
  round: Round,
  onAnswer: () => void,
): Promise<void> {
  const waiting = members.values();
  const lane = async (): Promise<void> => {
    for (const member of waiting) {
      try {
        round.answers.push(await ask(member));
      } catch (error) {
        round.missing.push({ member, trouble: troubleOf(error) });
      }
      onAnswer();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}
