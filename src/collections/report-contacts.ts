import type { Office } from '../schemas/offices.ts';

/** One of an office's published contacts. */
export type Contact = Extract<Office['contacts'], unknown[]>[number];

/** A contact that a tap opens: a telephone or a letter. */
export type DirectContact = Contact & { kind: 'phone' | 'email'; value: string };

/** How a reader can tell an office of a mistake: by what a tap opens, else by the way there. */
export function contactsToReport(office: Office): {
  direct: DirectContact[];
  others: Contact[];
} {
  const contacts = Array.isArray(office.contacts) ? office.contacts : [];
  return {
    direct: contacts.filter(isDirect),
    others: contacts.filter((contact) => !isDirect(contact)),
  };
}

function isDirect(contact: Contact): contact is DirectContact {
  return (contact.kind === 'phone' || contact.kind === 'email') && contact.value !== undefined;
}
