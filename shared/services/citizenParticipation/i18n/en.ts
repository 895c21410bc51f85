/** English words of the volunteer's sheet for participation citoyenne. */
import type { Words } from '../../../i18n/words.ts';
import { requestEn } from '../../../request/i18n/en.ts';
import { REQUEST_RETENTION_DAYS } from '../../../request/retention.ts';
import type { fr } from './fr.ts';

const { fields, faults, notices, receipt, statuses } = requestEn;

export const en: Words<typeof fr> = {
  title: 'Neighbourhood volunteers (participation citoyenne): your details',
  tile: 'Volunteer for your neighbourhood',
  tileDetail: 'Leave your details: the mayor and the gendarmerie decide with you.',
  before: {
    is: 'You say that you would like to be a contact person in your commune (in French “participation citoyenne”): somebody who tells the gendarmerie about what seems unusual. Your details are handed over to the mayor or to the commander of the gendarmerie.',
    isNot:
      'It is not an enrolment: nobody enrols themselves. A contact person does not patrol, does not investigate and does not intrude on other people’s lives.',
    minutes: 'A few short questions.',
    needs: ['Your commune, and a telephone number.'],
    next: 'At the end you get a receipt. If your commune takes part, the mayor or the gendarmerie may call you.',
  },
  steps: {
    place: { title: 'Your commune', intro: 'Not every commune takes part. If yours does not, your sheet lets it know.' },
    you: { title: 'About you' },
  },
  fields: {
    ...fields.place,
    hamlet: { label: 'Hamlet, district or locality', hint: 'Where you live in the commune.' },
    ...fields.identity,
    phone: { label: 'Telephone', hint: 'A number where you can be spoken to.' },
  },
  options: {},
  items: {},
  notices: [
    'Who is responsible: the French Ministry of the Interior, directorate-general of the gendarmerie nationale. Your answers serve only to contact you about participation citoyenne.',
    notices.frame,
    notices.optional,
    'Your answers are read by the authorised gendarmes of this reception point, then by the commander of the gendarmerie or the mayor of your commune to whom they hand them over. This terminal does not send them over the internet.',
    notices.kept(REQUEST_RETENTION_DAYS),
    notices.rights,
    notices.complaint,
  ],
  warnings: {
    contactMe:
      'I agree that my contact details are handed over to the mayor of the commune or to the commander of the gendarmerie, so that I can be contacted.',
    notEnrolled: 'I know that this is not an enrolment, and that I have no police powers.',
  },
  receipt: {
    title: 'Your volunteer sheet is ready',
    is: 'This receipt shows that you have offered to help. Its reference lets your sheet be found again.',
    isNot: 'You are not enrolled: the mayor and the gendarmerie decide. This terminal cannot promise you a date for the answer.',
    next: [
      'The gendarmes here hand your sheet over to the mayor or to the commander of the gendarmerie.',
      'A question right now? Speak to the gendarme on duty.',
      receipt.withdraw,
      receipt.erased(REQUEST_RETENTION_DAYS),
      receipt.emergency,
    ],
    bring: {},
  },
  missing: {},
  faults: { ...faults.place },
  statuses,
};
