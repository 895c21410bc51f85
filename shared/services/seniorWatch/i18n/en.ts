/** English words of the watch of isolated or elderly persons. */
import type { Words } from '../../../i18n/words.ts';
import { watchEn } from '../../../watch/i18n/en.ts';
import { WATCH_RETENTION_DAYS } from '../../../watch/retention.ts';
import { fields, items, options } from './en-fields.ts';
import type { fr } from './fr.ts';

export const en: Words<typeof fr> = {
  title: 'Watch over people who are alone or elderly',
  tile: 'Watch over someone alone or elderly',
  tileDetail: 'For yourself or, with their agreement, for somebody you know.',
  before: {
    is: 'You tell us about a person who is alone or elderly and would like the gendarmes to keep an eye out (in French “opération tranquillité seniors”): patrols, advice against swindles, a link with the family. The person asks, or you ask with their agreement.',
    isNot: 'It is neither a telecare service, nor health care, nor a guard: no visit is promised. Nor is it a way to call for help.',
    minutes: 'A few screens are enough. The rest is optional, and you can go back without losing anything.',
    needs: [
      'The person’s name and address and, if it is not you, their agreement.',
      'The name and phone number of a trusted person.',
      'No medical document: we ask about no illness and no treatment.',
    ],
    next: 'At the end you get a receipt. Show it to the gendarme – a police officer – on duty, who checks your request with you.',
  },
  steps: {
    request: { title: 'Your request', intro: 'These answers help us send you to the right person.' },
    person: { title: 'The person', intro: 'If the request is for you, this is about you.' },
    home: { title: 'Their home' },
    wishes: {
      title: 'Dates and wishes',
      notes: { noPromise: 'The gendarmes read these wishes but can promise nothing: their duties decide when they pass.' },
    },
    asker: { title: 'You, who are asking' },
    warn: { title: 'The trusted person', intro: 'The one who is called first if something seems wrong.' },
    more: { title: 'What may help', intro: 'Everything here is optional.' },
    needs: {
      title: 'At the door',
      notes: { noDiagnosis: 'Please write no illness, no treatment, no diagnosis: it is enough to say what to do.' },
    },
    helpers: {
      title: 'Help at home',
      intro: 'So that nobody is worried to see them, and a false official can be recognised.',
      notes: { noDiagnosis: 'Please write nothing about health or medical care.' },
    },
    protections: watchEn.steps.protections,
    access: watchEn.steps.accessCode,
    otherPeople: watchEn.steps.otherPeople,
    remarks: watchEn.steps.remarks,
  },
  fields,
  options,
  items,
  notices: [
    'Who is responsible: the French Ministry of the Interior, directorate-general of the gendarmerie nationale. Your answers serve only to organise patrols or calls during this period and to warn the people named.',
    'Legal frame: French law 78-17, title III, like the SIDPP file in which the gendarmerie keeps such requests (code de la sécurité intérieure, art. R. 236-38 and following). The controller has yet to confirm this for this terminal.',
    'Answers that are not marked “optional” are required. You may decline this service, or make your request to a gendarme in person.',
    'No diagnosis is asked for: no illness, no treatment. Saying how to ring or how to speak is optional: do so only if the person is willing.',
    'Your answers are read by the authorised gendarmes of this reception point and by the unit that passes by. This terminal does not send them over the internet.',
    `If they are kept, they are encrypted so that only those gendarmes can open them. This terminal erases them ${WATCH_RETENTION_DAYS} days at most after the end of the period or, for a request that was cancelled or shortened, after the end first planned.`,
    'The person concerned may ask to read, correct or restrict their data, and cancel the request. Write to delegue-protection-donnees@interieur.gouv.fr, or to Ministère de l’Intérieur, à l’attention du délégué à la protection des données, place Beauvau, 75800 Paris Cedex 08.',
    'If the answer does not satisfy you, write to the French data protection authority: CNIL, 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07.',
  ],
  warnings: {
    accurate: 'What I declare is true, and the people I name know about it.',
    personAgrees: 'The person concerned, myself or the one I am asking for, agrees to this request and knows what is in it.',
    tellChanges: 'I will tell the gendarmes if anything changes or if the person no longer agrees.',
    noGuarantee: 'I know that visits and calls are possible but not guaranteed, and that in an emergency one must call 17, 15 or 112.',
  },
  receipt: {
    title: 'Your request is ready to be checked',
    is: 'This receipt shows that you have asked the gendarmes to keep an eye out for a person. Its reference lets them find the request.',
    isNot:
      'It guarantees neither a visit nor a call, and it replaces neither family and friends, nor telecare, nor the emergency services.',
    next: [
      'Show this receipt to the gendarme on duty, who checks the request with you.',
      'If the receipt bears a secret code, keep it to yourself. With it, at this terminal, you can change the dates within the rules, end earlier or cancel.',
      'To change anything else (telephone, help at home, trusted person), see a gendarme.',
      'A gendarme never comes to collect a bank card, its code, money or jewellery. If in doubt, do not open and call 17.',
      `Whatever this terminal keeps is erased ${WATCH_RETENTION_DAYS} days at most after the end of the period.`,
      'If the person is in danger or no longer answers: call 17, 15 or 112, or text 114.',
    ],
    bring: {
      identity: 'Your identity document',
      agreement: 'If possible, a note signed by the person that says they agree',
    },
  },
  missing: {
    phone: 'The person’s telephone',
    wishes: 'What worries the person, or what they would like',
    keys: 'Somebody who has the keys',
    monitoring: 'The phone number of the monitoring company',
    telecare: 'The phone number of the telecare service',
  },
  faults: {
    ...watchEn.faults,
    warnIsRequester: 'That is the person’s own telephone. Please give that of a trusted person.',
  },
  sheet: {
    person: 'The person',
    where: 'The home and how to find it',
    door: 'How to ring and speak',
    wishes: 'Dates and wishes',
    normal: 'What is normal to see',
    protections: 'Telecare and protections',
    call: 'Who asks, whom to call',
    guarded: 'Access (restricted)',
  },
  statuses: { signed: 'Checked', closed: 'Ended' },
};
