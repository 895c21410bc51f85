import { findCommune } from '../../../shared/communes/index.ts';
import { registerFr } from '../../../shared/i18n/staff-register.fr.ts';
import type { ContactFacts } from '../../../shared/register/contact.ts';
import { useCommunes } from '../../fields/use-communes.ts';
import { factInWords } from './contact-words.ts';

interface FactValueProps {
  readonly fact: keyof ContactFacts;
  readonly facts: ContactFacts;
}

/** One fact in words. The list of communes is read only when there is one to name. */
export function FactValue({ fact, facts }: FactValueProps) {
  if (fact !== 'commune') return factInWords(fact, facts);
  return facts.commune === null ? registerFr.amend.none : <CommuneName code={facts.commune} />;
}

/** The name of a commune by its INSEE code, or the code while the list is read or when it does not know it. */
export function CommuneName({ code }: { readonly code: string }) {
  const communes = useCommunes();
  return communes === null ? code : (findCommune(communes, code)?.name ?? code);
}
