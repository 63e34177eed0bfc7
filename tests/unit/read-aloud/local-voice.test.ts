import { expect, test } from 'vitest';
import { localVoice } from '../../../src/read-aloud/local-voice.ts';

const voice = (lang: string, localService: boolean) => ({ lang, localService });

test('the first Bangla voice of the device is taken, from Bangladesh or from India', () => {
  const first = voice('bn-IN', true);
  expect(localVoice([voice('en-US', true), first, voice('bn-BD', true)])).toBe(first);
});

test.each(['bn', 'bn-BD', 'bn_BD', 'bn-bd', 'bn-Beng-BD'])('%s is Bangla', (lang) => {
  expect(localVoice([voice(lang, true)])).toBeDefined();
});

test('a voice that sends the text elsewhere to be read is none', () => {
  expect(localVoice([voice('bn-BD', false)])).toBeUndefined();
});

test('a voice of a language whose name only begins alike is none', () => {
  expect(localVoice([voice('bng-IN', true), voice('hi-IN', true)])).toBeUndefined();
  expect(localVoice([])).toBeUndefined();
});
