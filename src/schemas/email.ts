/** What an author is told of an e-mail address that cannot be one. */
export const emailRemedy =
  'ই-মেইল ঠিকানায় নাম, একটি @ চিহ্ন, তারপর ডটসহ সাইটের নাম থাকে, ফাঁকা থাকে না, যেমন: office@example.gov.bd';

/** True for a name, one @, and a host with a dot (RFC 5321, without the forms that no office uses). */
export function isEmail(written: string): boolean {
  return /^[^\s@,;<>"“”]+@[^\s@,;<>"“”.]+(?:\.[^\s@,;<>"“”.]+)+$/u.test(written);
}
