/**
 * Lists of small whole numbers as printable text that needs no escaping in JSON: most fit one
 * character. A number is written in base 34, its last digit from the characters # to D, those
 * before it from ] to ~ (between them lies the backslash, before them the quotation mark).
 */
const base = 34;
const lastDigit = 35;
const earlierDigit = 93;

/** The numbers as text, in order. */
export function writeNumbers(numbers: readonly number[]): string {
  let text = '';
  for (const number of numbers) {
    let digits = String.fromCharCode(lastDigit + (number % base));
    for (let rest = Math.floor(number / base); rest > 0; rest = Math.floor(rest / base)) {
      digits = String.fromCharCode(earlierDigit + (rest % base)) + digits;
    }
    text += digits;
  }
  return text;
}

/** The numbers that `writeNumbers` wrote. */
export function readNumbers(text: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < earlierDigit) {
      numbers.push(number * base + code - lastDigit);
      number = 0;
    } else {
      number = number * base + code - earlierDigit;
    }
  }
  return numbers;
}
