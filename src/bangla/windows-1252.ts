/**
 * What Windows-1252 shows for the codes 0x80 to 0x9F, which are control characters in Latin-1; the five
 * codes it leaves empty are the control characters themselves. Source: WHATWG Encoding Standard.
 */
export const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
