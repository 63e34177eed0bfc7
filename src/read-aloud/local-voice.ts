/** What must be known of a voice to choose it. */
type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService'>;

/**
 * A Bangla voice that lives on the device, so that nothing read aloud leaves it; the first in the
 * device's order. Android writes `bn_BD` where the Web Speech API says `bn-BD`.
 */
export function localVoice<T extends Voice>(voices: readonly T[]): T | undefined {
  return voices.find(({ lang, localService }) => localService && /^bn(?:[-_]|$)/iu.test(lang));
}
