/** Numbers and official addresses as lines. The terminal places no call, so that they are large and read. */
import type { Locale } from '../../shared/i18n/locales.ts';
import { CONTACTS, type ContactId } from '../../shared/services/orientation/contacts.ts';
import { ORIENTATION_WORDS } from '../../shared/services/orientation/words.ts';

interface ContactLinesProps {
  readonly contacts: readonly ContactId[];
  readonly locale: Locale;
}

/** Each with what it is for. */
export function ContactLines({ contacts, locale }: ContactLinesProps) {
  return (
    <ul className="destination__contacts">
      {contacts.map((key) => (
        <li key={key}>
          <strong className={CONTACTS[key].kind === 'site' ? 'destination__site' : 'destination__number'} dir="ltr">
            {CONTACTS[key].value}
          </strong>
          <span>{ORIENTATION_WORDS[locale].contacts[key]}</span>
        </li>
      ))}
    </ul>
  );
}

/** By voice, from anywhere in Europe, and without a word. */
export const EMERGENCY_CONTACTS = ['police17', 'europe112', 'text114'] as const satisfies readonly ContactId[];

/** Official sites that answer at any hour. */
export const OFFICIAL_SITES = ['onlineComplaintSite', 'publicServiceSite', 'cyber17Site'] as const satisfies readonly ContactId[];
