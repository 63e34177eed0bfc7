/**
 * The build's only clock: `SOURCE_DATE_EPOCH` (seconds, reproducible-builds.org), else now, as a
 * day in UTC, `YYYY-MM-DD`.
 */
export function buildDate(): string {
  const seconds = process.env['SOURCE_DATE_EPOCH'];
  return (seconds ? new Date(Number(seconds) * 1000) : new Date()).toISOString().slice(0, 10);
}
