/** Two places name help numbers: the content, and the doors of the orientation, which stand without it. They agree on each number that both name. */
import { describe, expect, it } from 'vitest';
import { readContentFolder } from '../../electron/content/load.ts';
import { readContentFiles } from '../../shared/content/files.ts';
import { CONTACTS, type Contact } from '../../shared/services/orientation/contacts.ts';

const reading = readContentFiles(await readContentFolder('resources/content'));
const numbers = reading.ok ? reading.content.numbers : [];
const digits = (text: string): string => text.replaceAll('\u00A0', '');

const called = Object.entries<Contact>(CONTACTS).filter(([, { kind }]) => kind !== 'site');

describe('the numbers of the doors', () => {
  it.each(called)('%s is a number of the content, and no surer there than here', (_name, contact) => {
    const own = numbers.find(({ number }) => digits(number) === digits(contact.value));
    expect(own).toBeDefined();
    expect(own?.number).toBe(contact.value);
    expect(own?.toVerify).toBe(contact.toVerify);
  });
});
