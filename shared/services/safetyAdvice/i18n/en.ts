/** English words of the request for the security adviser. */
import type { Words } from '../../../i18n/words.ts';
import { requestEn } from '../../../request/i18n/en.ts';
import { REQUEST_RETENTION_DAYS } from '../../../request/retention.ts';
import type { fr } from './fr.ts';

const { fields, faults, notices, receipt, statuses } = requestEn;

export const en: Words<typeof fr> = {
  title: 'Request for a visit of the security adviser',
  tile: 'Ask for security advice',
  tileDetail: 'A specialised gendarme comes to see the place and advises how to protect it.',
  before: {
    is: 'You ask for a visit of the security adviser (in French “référent sûreté”): a gendarme who looks at a home, a shop, a farm or a company and says how to protect it better. The advice is free of charge.',
    isNot: 'It is neither a complaint nor a way to call for help. Nor is it an appointment: the date is still to be confirmed.',
    minutes: 'A few short questions, some of them optional.',
    needs: ['The commune (municipality) of the place.', 'A telephone number or an e-mail address.'],
    next: 'At the end you get a receipt. The gendarmes here hand your request over to the security adviser.',
  },
  steps: {
    site: { title: 'The place', intro: 'Please write no code, no key and no amount of money anywhere: the adviser will see on the spot.' },
    place: { title: 'Where is it?' },
    contact: { title: 'Whom to call?' },
    visit: { title: 'When to come?', intro: 'These are wishes. The adviser suggests a date. You may skip this.' },
  },
  fields: {
    siteKind: { label: 'Which place should be looked at?' },
    worries: { label: 'What worries you?', hint: 'You may choose several.' },
    ...fields.place,
    address: { label: 'Address of the place', hint: 'Number and street, or locality. You can also give it later.' },
    ...fields.identity,
    ...fields.contact,
    visitDays: { label: 'Which days suit you?', hint: 'You may choose several.' },
    visitHalf: { label: 'At what time of day?' },
  },
  options: {
    siteKind: {
      home: 'A home',
      shop: 'A shop',
      farm: 'A farm',
      firm: 'A company',
      publicPlace: 'A public place: town hall, school, hall',
    },
    worries: {
      entrances: 'Doors, windows, fences',
      alarm: 'An alarm or cameras',
      stock: 'Money, goods, equipment',
      alone: 'Somebody who is often alone',
      afterTheft: 'A theft, or an attempt, has already happened',
      threats: 'Threats or violence',
      other: 'Something else',
    },
    visitDays: {
      monday: 'Monday',
      tuesday: 'Tuesday',
      wednesday: 'Wednesday',
      thursday: 'Thursday',
      friday: 'Friday',
      saturday: 'Saturday',
    },
    visitHalf: { morning: 'In the morning', afternoon: 'In the afternoon', either: 'Either' },
  },
  items: {},
  notices: [
    'Who is responsible: the French Ministry of the Interior, directorate-general of the gendarmerie nationale. Your answers serve only to prepare security advice and to contact you.',
    notices.frame,
    notices.optional,
    'Your answers are read by the authorised gendarmes of this reception point, then by the security adviser to whom they hand them over. This terminal does not send them over the internet.',
    notices.kept(REQUEST_RETENTION_DAYS),
    notices.rights,
    notices.complaint,
  ],
  warnings: {
    contactMe: 'I agree that the security adviser uses these answers to contact me. I live in this place, or I may act for it.',
    noPromise: 'I know that the date of the visit is still to be confirmed.',
  },
  receipt: {
    title: 'Your request for advice is ready',
    is: 'This receipt shows that you have asked for a visit of the security adviser. Its reference lets your request be found again.',
    isNot: 'It is not an appointment. This terminal cannot promise you a date.',
    next: [
      'The gendarmes here hand your request over to the security adviser, who contacts you.',
      'A theft has happened? Speak to the gendarme on duty: a request for advice is not a complaint.',
      receipt.withdraw,
      receipt.erased(REQUEST_RETENTION_DAYS),
      receipt.emergency,
    ],
    bring: {},
  },
  missing: { address: 'The address of the place' },
  faults: { ...faults.contact, ...faults.place },
  statuses,
};
