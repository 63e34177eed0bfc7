import type { InventedOffice } from './offices.ts';

/** The settings of a site that says of itself that it is invented. */
export function siteSettings(shown: readonly InventedOffice[]): Record<string, unknown> {
  return {
    name: 'নমুনা সেবা',
    place: 'নমুনা এলাকা',
    description: 'যন্ত্রে বানানো নমুনা সাইট; এর কোনো জায়গা, অফিস, সেবা বা সংখ্যা সত্য নয়।',
    offices: shown.map(({ id }) => id),
    helplines: ['000', '001', '002'].map((number, index) => ({
      number,
      title: 'নমুনা হেল্পলাইন',
      short: 'সত্য নম্বর নয়',
      text: 'বানানো নম্বর; এতে ফোন করা যায় না।',
      sources: ['invented'],
      ...(index === 0 && { emergency: true }),
    })),
    quickExit: 'https://example.org/',
    grievance: ['প্রথমে', 'তাতে কাজ না হলে'].map(step),
    officeHours: [{ text: 'নমুনা অফিসের সময় জানা নেই।', sources: ['invented'] }],
    rightToInformation: [{ text: 'নমুনা আইনে তথ্য চাওয়া যায়।', sources: ['invented'] }],
  };
}

const step = (when: string) => ({
  text: `${when} নমুনা ধাপ।`,
  sources: ['invented'],
  step: { when, who: 'নমুনা কর্মকর্তা', address: 'unpublished', time: 'unpublished' },
});
