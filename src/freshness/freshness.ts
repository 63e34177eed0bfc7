/** How many days an office's word holds where its record names no day of its own. */
export const daysHeld = { service: 180, office: 365, officer: 90 } as const;

/** What is checked. */
export type CheckedKind = keyof typeof daysHeld;

/** When an office last confirmed a thing and, where it says so itself, until when that holds. */
export interface Review {
  checkedOn?: string | undefined;
  reviewBy?: string | undefined;
}

/** Whether an office has confirmed a thing, and if so, whether its word still holds. */
export type Freshness =
  | { state: 'never' }
  /** `reviewBy` is the last day on which the office's word holds. */
  | { state: 'due' | 'fine'; checkedOn: string; reviewBy: string };

/** How fresh a record is on a day, `YYYY-MM-DD`. A day to review is no proof of ever having checked. */
export function freshnessOf(
  kind: CheckedKind,
  { checkedOn, reviewBy }: Review,
  today: string,
): Freshness {
  if (checkedOn === undefined) return { state: 'never' };
  const until = reviewBy ?? addDays(checkedOn, daysHeld[kind]);
  return { state: today > until ? 'due' : 'fine', checkedOn, reviewBy: until };
}

/** The day that stands some days after another, both `YYYY-MM-DD`. */
export function addDays(date: string, days: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

/** An officer's own review; where there is none, the day on which the office confirmed its page. */
export function officerReview(office: Review, officer: Review): Review {
  return { checkedOn: officer.checkedOn ?? office.checkedOn, reviewBy: officer.reviewBy };
}
