/** English words that requests share. */
import type { Words } from '../../i18n/words.ts';
import type { requestFr } from './fr.ts';

type Shared = Omit<typeof requestFr, 'notices' | 'receipt'>;

export const requestEn: Words<Shared> & Pick<typeof requestFr, 'notices' | 'receipt'> = {
  fields: {
    identity: {
      lastName: { label: 'Last name' },
      firstName: { label: 'First name' },
    },
    contact: {
      phone: { label: 'Telephone', hint: 'A number where you can be spoken to. Give at least a telephone number or an e-mail address.' },
      email: { label: 'E-mail address' },
    },
    mobile: { mobile: { label: 'Mobile that receives the messages', hint: 'A French number that begins with 06 or 07.' } },
    place: {
      commune: { label: 'In which commune (municipality)?', hint: 'Type the first letters, or the postcode.' },
    },
  },
  faults: {
    contact: { contactNeeded: 'Give a telephone number or an e-mail address: without one, nobody can answer you.' },
    mobile: { notFrenchMobile: 'Give a French mobile number, which begins with 06 or 07. If you have none, please tell the gendarme.' },
    place: { placeAbroad: 'This service is for places in France only. Choose a French commune, or ask a gendarme for advice.' },
  },
  notices: {
    frame:
      'Legal frame: your consent (Regulation (EU) 2016/679, article 6, paragraph 1, point a). You may withdraw it whenever you like. The controller has yet to confirm this frame for this terminal.',
    optional: 'Answers that are not marked “optional” are required. You may decline this service, or speak to a gendarme.',
    kept: (days) =>
      `If your answers are kept, they are encrypted. This terminal erases them at the latest on the day after they are handed over and, if they are not, ${days} days at most after your request.`,
    rights:
      'You may ask to read, correct, receive or erase your data, and withdraw your consent. Write to delegue-protection-donnees@interieur.gouv.fr, or to Ministère de l’Intérieur, à l’attention du délégué à la protection des données, place Beauvau, 75800 Paris Cedex 08.',
    complaint:
      'If the answer does not satisfy you, write to the French data protection authority: CNIL, 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07.',
  },
  receipt: {
    withdraw: 'To withdraw your request, give its reference to a gendarme here: until it has been handed over, it can be erased.',
    erased: (days) =>
      `Whatever this terminal keeps is erased at the latest on the day after it is handed over, and ${days} days at most after your request.`,
    emergency: 'If somebody is in danger: call 17 or 112, or text 114.',
  },
  statuses: { closed: 'Handed over' },
};
