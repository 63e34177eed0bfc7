const grouped = new Intl.NumberFormat('bn', { maximumFractionDigits: 20 });

/** A number in Bangla digits with lakh grouping: 1234567 is ১২,৩৪,৫৬৭. */
export function formatNumber(value: number): string {
  return grouped.format(value);
}
