/** English words of the request to join FLAME. */
import type { Words } from '../../../i18n/words.ts';
import { requestEn } from '../../../request/i18n/en.ts';
import { REQUEST_RETENTION_DAYS } from '../../../request/retention.ts';
import type { fr } from './fr.ts';

const { fields: asked, faults, notices, receipt, statuses } = requestEn;

export const en: Words<typeof fr> = {
  title: 'FLAME, in the Mille Étangs',
  tile: 'Ask to join FLAME',
  tileDetail: 'For those who live in the communes of the 1000 étangs: useful text messages and, if you wish, a visit.',
  before: {
    is: 'FLAME is short for “Force de liaison et d’action des Mille Étangs”. According to the press of 2018 to 2020, reservists of the gendarmerie send text messages to residents there (thefts, door-to-door sellers, weather) and visit those who wish it.',
    isNot:
      'It is a request: the unit does the registering. What this terminal knows of FLAME dates from 2020 and is for the unit to check. Neither message nor visit is promised, and it is not a way to call for help.',
    minutes: 'Three short screens. You can go back without losing anything.',
    needs: ['To live in a commune of the communauté de communes des 1000 étangs.', 'Your French mobile number.'],
    next: 'At the end you get a receipt. The unit then tells you what exists today, and registers you.',
  },
  steps: {
    home: { title: 'Where do you live?', intro: 'FLAME is for the communes of the 1000 étangs only. So we begin there.' },
    person: { title: 'You' },
    wishes: {
      title: 'What you wish',
      notes: { optional: 'Saying that you live in an isolated place is optional. Only the gendarmes will read this answer.' },
    },
  },
  fields: {
    commune: { label: 'In which town or village do you live?', hint: 'Type the first letters, or the postcode.' },
    fullName: { label: 'First name and surname' },
    ...asked.mobile,
    visit: { label: 'Would you like a visit?', hint: 'It is a wish: the unit will do what its duties allow.' },
    isolated: { label: 'Do you live in an isolated place?', hint: 'Far from neighbours, or where few people pass. Nothing about health.' },
  },
  options: {},
  items: {},
  notices: [
    'Who is responsible: the French Ministry of the Interior, directorate-general of the gendarmerie nationale. Your answers serve only to ask for your registration with FLAME and, if you wish, for a visit.',
    notices.frame,
    notices.optional,
    'Your answers are read by the authorised gendarmes of this reception point, then handed to the unit that keeps the list of FLAME.',
    notices.kept(REQUEST_RETENTION_DAYS),
    'To stop the messages, tell the unit or a gendarme. The unit will also tell you whether STOP can be answered.',
    notices.rights,
    notices.complaint,
  ],
  warnings: {
    agree: 'I agree that these answers are handed to the unit, and that I receive text messages.',
    noPromise:
      'I know that this is a request, that neither message nor visit is promised, and that in an emergency 17 or 112 must be called.',
  },
  receipt: {
    title: 'Your request has been submitted',
    is: 'This receipt shows that you have asked to join FLAME. Its reference lets the gendarme find the request.',
    isNot: 'It is not a registration. Neither message nor visit is promised.',
    next: [
      'The unit registers you and tells you what exists today.',
      'A gendarme never asks by text message for a code, a password or money.',
      'If somebody comes to your home, ask for their professional card. When in doubt, do not open and call 17.',
      receipt.withdraw,
      receipt.erased(REQUEST_RETENTION_DAYS),
      'If somebody is in danger: call 17, 15 or 112, or text 114.',
    ],
    bring: {},
  },
  missing: {},
  faults: {
    notMilleEtangs:
      'FLAME exists only in the communes of the 1000 étangs, and yours is not one of them. Other services are open to you: the holiday watch, the watch of seniors, alerts by text message for professionals. Go back to the home page, or ask the gendarme.',
    ...faults.mobile,
  },
  statuses,
};
