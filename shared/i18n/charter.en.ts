import type { Words } from './words.ts';
import type { charterFr } from './charter.fr.ts';

/** The charter of reception in English. */
export const charterEn: Words<typeof charterFr> = {
  title: 'Charter of reception of the public',
  intro:
    'Since 2004 the gendarmerie has made eight commitments on receiving the public and helping victims. Here they are, in plain words.',
  commitments: [
    'Receiving you is a priority.',
    'Anyone can be heard, helped and rescued, at any time.',
    'You are received with politeness and restraint, and looked after without delay.',
    'Victims are received first.',
    'Your complaint is taken, wherever the events took place.',
    'A disappearance that you report is acted on straight away.',
    'Once you have filed a complaint, you are told what is being done and what came of it.',
    'Information about a victim may be held in a police file. The victim can consult it and have it corrected.',
  ],
  mark: 'to be checked with the unit',
  wording: 'This is a summary. The text that counts is the one displayed by the unit, in French.',
};
