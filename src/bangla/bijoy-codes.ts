import { windows1252 } from './windows-1252.ts';

/**
 * The codes of Bijoy as characters of Windows-1252, one for one, where they came another way: as Latin-1
 * control characters, in the private area in which a symbol font is copied, or as look-alikes from a Mac.
 */
export function readBijoyCodes(text: string): string {
  return text
    .replace(/[\uF020-\uF0FF]/gu, (code) => String.fromCharCode(code.charCodeAt(0) - 0xf000))
    .replace(/[\u0080-\u009F]/gu, (code) => windows1252[code.charCodeAt(0) - 0x80] ?? code)
    .replace(/[\u02C9\u03BC\u2219]/gu, (code) => ({ ˉ: '¯', μ: 'µ' })[code] ?? '·');
}
