/**
 * A table as a CSV file (RFC 4180) that Excel opens with Bangla intact: it knows UTF-8 only by the
 * byte order mark.
 */
export function csvFile(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map(csvField).join(','));
  return `\u{FEFF}${lines.join('\r\n')}\r\n`;
}

function csvField(value: string): string {
  // A spreadsheet would run what begins so as a formula; the apostrophe makes it take the text as text.
  const safe = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
