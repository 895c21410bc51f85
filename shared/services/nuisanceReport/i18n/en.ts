/** English words of the report of a trouble. */
import type { Words } from '../../../i18n/words.ts';
import { requestEn } from '../../../request/i18n/en.ts';
import { REQUEST_RETENTION_DAYS } from '../../../request/retention.ts';
import { fields, options } from './en-fields.ts';
import type { fr } from './fr.ts';

const { faults, notices, receipt, statuses } = requestEn;
const noNames = 'Please write no name, no number and no plate: describe what happens, without pointing at anybody.';

export const en: Words<typeof fr> = {
  title: 'Report a nuisance that keeps coming back',
  tile: 'Report a nuisance that keeps coming back',
  tileDetail: 'Noise, motorbikes, dumped rubbish, damage… You can stay anonymous.',
  before: {
    is: 'You say what disturbs everyday life, where and when. The gendarmes – police officers – put the reports of one place together and look for an answer, for example with the town hall.',
    isNot:
      'It is neither a complaint nor a call for help: nobody reads these answers at once. Nothing is promised. If it is happening now, call 17.',
    minutes: 'A few screens, mostly boxes to touch. You can go back without losing anything.',
    needs: ['The place, the days and the times.', 'No papers, and no names.'],
    next: 'At the end you say whether you stay anonymous. The gendarmes of the reception point then hand the report to the unit of the area.',
  },
  steps: {
    situation: { title: 'Before you begin' },
    kinds: { title: 'What disturbs' },
    place: { title: 'Where it happens', notes: { noNames } },
    times: { title: 'When it happens' },
    effects: { title: 'The consequences', intro: 'Everything here is optional.', notes: { noNames } },
    wishes: {
      title: 'What you wish for',
      intro: 'Everything here is optional.',
      notes: { noPromise: 'The gendarmes read these wishes but can promise nothing.', noNames },
    },
    identity: {
      title: 'You',
      notes: {
        anonymous:
          'Anonymous means: the terminal asks for nothing and keeps nothing that says who you are. It keeps your answers, the day, the time and the language of the screen. So nobody will be able to answer you.',
      },
    },
  },
  fields,
  options,
  items: {},
  notices: [
    'Who is responsible: the French Ministry of the Interior, directorate-general of the gendarmerie nationale. Your answers serve only to know the nuisances of an area and to respond to them.',
    'Legal frame: French law 78-17, title III, as for what the public reports to the gendarmerie (code de la sécurité intérieure, art. R. 236-31 and following). The controller has yet to confirm this for this terminal.',
    notices.optional,
    'If you stay anonymous, no question is about you, and the terminal refuses any answer that would say who you are. The receipt bears a reference drawn at random, without a name and without a secret code. What you write yourself is kept as it is.',
    'Your answers are read by the authorised gendarmes of this reception point, then handed to the unit of the area.',
    notices.kept(REQUEST_RETENTION_DAYS),
    'If you gave your name, you may ask to read, correct, restrict or erase your data. An anonymous report cannot be found again as being yours.',
    'Write to delegue-protection-donnees@interieur.gouv.fr, or to Ministère de l’Intérieur, à l’attention du délégué à la protection des données, place Beauvau, 75800 Paris Cedex 08.',
    notices.complaint,
  ],
  warnings: {
    sincere: 'What I describe is true, as far as I know.',
    namesNobody: 'I have pointed at nobody in what I wrote.',
    notAComplaint: 'I know that this is not a complaint, that nothing is promised, and that in an emergency 17 or 112 must be called.',
  },
  receipt: {
    title: 'Your report has been submitted',
    is: 'This receipt shows that a report was submitted. It does not say by whom.',
    isNot: 'It is not a complaint. Nothing is promised.',
    next: [
      'The gendarmes put the reports of one place together. The unit of the area decides what follows.',
      'If you stayed anonymous, nobody can answer you, and you may leave without this receipt.',
      receipt.erased(REQUEST_RETENTION_DAYS),
      'If it is happening now or somebody is in danger: call 17 or 112, or text 114.',
    ],
    bring: {},
  },
  missing: { days: 'The days', hours: 'The times of day', since: 'How long it has lasted', effects: 'The consequences' },
  faults: {
    ...faults.place,
    contactNeeded: 'Give a phone number or an e-mail address, or choose to stay anonymous.',
  },
  statuses,
};
