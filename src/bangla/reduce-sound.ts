/**
 * A sound without the letters people leave out or write in many ways: doubles are one letter, glides
 * and the inherent vowel vanish, but for an `o` that begins the word (অফিস, ওয়ারিশ).
 * @example reduceSound('bidoba') === 'bidba'
 */
export function reduceSound(sound: string): string {
  return sound
    .replace(/(.)\1+/g, '$1')
    .replace(/ngk/g, 'nk')
    .replace(/[yw]/g, '')
    .replace(/(?!^)o/g, '');
}
