import { describe, expect, test } from 'vitest';
import { contactsToReport } from '../../../src/collections/report-contacts.ts';
import type { Office } from '../../../src/schemas/offices.ts';

const contact = (kind: string, value?: string) => ({ kind, value, text: kind, sources: ['s01'] });
const office = (contacts: unknown) => ({ contacts }) as Office;

describe('contactsToReport', () => {
  test('what a tap opens is told apart from the way to the office', () => {
    const phone = contact('phone', '0498-00000');
    const email = contact('email', 'office@example.gov.bd');
    const address = contact('address');
    expect(contactsToReport(office([address, phone, email]))).toEqual({
      direct: [phone, email],
      others: [address],
    });
  });

  test('a telephone without a number that a machine can dial is no direct way', () => {
    const phone = contact('phone');
    expect(contactsToReport(office([phone]))).toEqual({ direct: [], others: [phone] });
  });

  test('an office that has published nothing has no way at all', () => {
    expect(contactsToReport(office('unpublished'))).toEqual({ direct: [], others: [] });
  });
});
