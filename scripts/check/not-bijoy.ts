/** Not followed by a letter of Bijoy. */
const end = '(?![A-Za-z_`~^&\\u00A1-\\u02AF†‡ˆ‰…])';
const unit = `(?:[kmgtKMGT]i?[bB](?:it|ps|\\/s)?|[kcdmµn]?m[²³]?|[kmµn]g|[mcdµ]?[lL]|ft[²³]?|[kM]?Hz|[kmM]?[VWA]h?)${end}`;

/**
 * What is written in signs that are Bijoy's letters too: code between backticks and Markdown's own
 * lines and fences; units after a number, and those of millionths; molecules and ions; powers;
 * products of units; degrees.
 */
const signs: readonly RegExp[] = [
  /(?<![^\s(["'“‘|,/])`[^\s`]+`(?![A-Za-z\u00A1-\u02AF†‡ˆ‰‹›™])|^\s*`{3,}.*|_{2,}/gu,
  new RegExp(
    `(?<=\\d[\\d.,]* ?)${unit}|(?<=[\\d০-৯] ?)µ[A-Za-z]{1,3}(?![a-z])|µ(?:[LVFHJNWAMT]|mol|Sv|Pa|IU|Ci|[A-Za-z](?=\\/))${end}`,
    'gu',
  ),
  /(?<![A-Za-z])(?:(?:[A-Z][a-z]?\d*){2,}(?<=\d)(?![A-Za-z\u00A1-\u02AF])|[A-Z]?[a-z]?[²³](?=⁺))/gu,
  new RegExp(
    `(?<![A-Za-z\\u00A1-\\u02AF†‡])(?:[A-Za-z]c?²|[ax]³|(?:[cdkm]?m|ft|in|yd)[²³])${end}`,
    'gu',
  ),
  /(?<=[=+−–×÷·*/(^]\s?)[A-Za-z]{1,2}[²³](?![A-Za-z])|(?<![A-Za-z])[A-Za-z]{1,2}[²³](?=\s?[=+−–×÷·*/)^])/gu,
  /(?<![A-Za-z])(?:[A-Za-z]{1,3}·[A-Za-z]{1,3}(?![A-Za-z])|[NSEWF]°)|°[CFKNSEW]/gu,
];

/** A text in which what cannot be Bijoy for its signs is of a letter that Bijoy has not; as long as before. */
export function withoutForeignSigns(text: string): string {
  return signs.reduce(
    (rest, sign) => rest.replace(sign, (found) => '\u0100'.repeat(found.length)),
    text,
  );
}
