/**
 * A table as a CSV file (RFC 4180) that Excel opens with Bangla intact: it knows UTF-8 only by the
 * byte order mark.
 */
export function csvFile(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map(csvField).join(','));
  return `\u{FEFF}${lines.join('\r\n')}\r\n`;
}

function csvField(value: string): string {
  return /[",\r\n]/u.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
