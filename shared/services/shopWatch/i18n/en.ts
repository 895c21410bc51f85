/** English words of the watch of shops and companies. */
import type { Words } from '../../../i18n/words.ts';
import { watchEn } from '../../../watch/i18n/en.ts';
import { WATCH_RETENTION_DAYS } from '../../../watch/retention.ts';
import { fields, items, options } from './en-fields.ts';
import type { fr } from './fr.ts';

export const en: Words<typeof fr> = {
  title: 'Watch over a shop or company',
  tile: 'Report a closed or exposed shop',
  tileDetail: 'For shops and companies: patrols know when you are closed, or which hours worry you.',
  before: {
    is: 'You say when your shop or company will be closed, or which hours worry you (in French “opération tranquillité entreprises et commerces”). Patrols can then take it into account.',
    isNot:
      'It is neither a guard service nor an alarm: no number of visits is promised, and you still need your insurance. Nor is it a way to call for help.',
    minutes: 'A few screens are enough. The rest is optional, and you can go back without losing anything.',
    needs: [
      'The dates of the closure, or the days and times that worry you.',
      'The address of the premises and, if you have it, their SIRET number.',
      'The name and phone number of a second person who can come quickly.',
    ],
    next: 'At the end you get a receipt. Show it to the gendarme – a police officer – on duty, who checks your request with you.',
  },
  steps: {
    request: { title: 'Your request', intro: 'The first answer helps us send you to the right person.' },
    firm: { title: 'The premises' },
    dates: { title: 'Days and times' },
    manager: { title: 'Your contact details', intro: 'You are the first person we will try to reach.' },
    warn: watchEn.steps.warn,
    patrol: { title: 'When the patrol passes' },
    protections: watchEn.steps.protections,
    risk: {
      title: 'What is at risk',
      intro: 'The patrol then knows what to look at first.',
      notes: { noAmount: 'Please write no amount of money, and no code of a safe or an alarm.' },
    },
    access: watchEn.steps.accessCode,
    otherPeople: watchEn.steps.otherPeople,
    allowedIn: watchEn.steps.allowedIn,
    vehicles: watchEn.steps.vehicles,
    remarks: watchEn.steps.remarks,
  },
  fields,
  options,
  items,
  notices: [
    'Who is responsible: the French Ministry of the Interior, directorate-general of the gendarmerie nationale. Your answers serve only to organise patrols during this period and to warn you.',
    'Legal frame: French law 78-17, title III, like the SIDPP file in which the gendarmerie keeps such requests (code de la sécurité intérieure, art. R. 236-38 and following). The controller has yet to confirm this for this terminal.',
    'Answers that are not marked “optional” are required. You may decline this service, or make your request to a gendarme in person.',
    'Your answers are read by the authorised gendarmes of this reception point and by the unit that passes by. This terminal does not send them over the internet.',
    `If they are kept, they are encrypted so that only those gendarmes can open them. This terminal erases them ${WATCH_RETENTION_DAYS} days at most after the end of the period or, for a request that was cancelled or shortened, after the end first planned.`,
    'You may ask to read, correct or restrict your data, and cancel your request. Write to delegue-protection-donnees@interieur.gouv.fr, or to Ministère de l’Intérieur, à l’attention du délégué à la protection des données, place Beauvau, 75800 Paris Cedex 08.',
    'If the answer does not satisfy you, write to the French data protection authority: CNIL, 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07.',
  ],
  warnings: {
    accurate: 'What I declare is true, I may act for this company, and the people I name know about it.',
    tellChanges: 'I will tell the gendarmes if we reopen earlier or if anything changes.',
    noGuarantee:
      'I know that visits are possible but not guaranteed, and that they replace neither insurance, nor an alarm, nor a call to 17.',
  },
  receipt: {
    title: 'Your request is ready to be checked',
    is: 'This receipt shows that you have reported a closure or hours that worry you. Its reference lets the gendarme find your request.',
    isNot: 'It guarantees no visit, and you still need to lock up, set the alarm and be insured.',
    next: [
      'Show this receipt to the gendarme on duty, who checks the request with you.',
      'If the receipt bears a secret code, keep it to yourself. With it, at this terminal, you can change your dates within the rules, announce an earlier reopening or cancel.',
      'To change anything else (times, access code, person to call), see a gendarme.',
      `Whatever this terminal keeps is erased ${WATCH_RETENTION_DAYS} days at most after the end of the period.`,
      'If a theft is under way or somebody is in danger: call 17 or 112, or text 114.',
    ],
    bring: {
      identity: 'Your identity document',
      companyProof: 'A document showing that you may act for the company, if you have one',
    },
  },
  missing: {
    siret: 'The SIRET number',
    exposedHours: 'The exact hours that worry you',
    monitoring: 'The phone number of the monitoring company',
    keys: 'A person who has the keys',
  },
  faults: {
    ...watchEn.faults,
    warnIsRequester: 'That is the number you gave for yourself. Please give another person’s number.',
  },
  sheet: {
    where: 'The premises and how to find them',
    when: 'Days and times',
    round: 'What to look at',
    normal: 'What is normal to see',
    call: 'Whom to call',
    guarded: 'Access and sensitive spots (restricted)',
  },
  statuses: { signed: 'Checked', closed: 'Ended' },
};
