/** Reads a CSV file (RFC 4180) without its byte order mark: rows of fields, the names first. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const fields = /(?:"(?<quoted>(?:[^"]|"")*)"|(?<bare>[^",\r\n]*))(?<end>,|\r\n)/gu;
  for (const { groups = {} } of text.replace(/^\u{FEFF}/u, '').matchAll(fields)) {
    row.push(groups['quoted']?.replaceAll('""', '"') ?? groups['bare'] ?? '');
    if (groups['end'] === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}
