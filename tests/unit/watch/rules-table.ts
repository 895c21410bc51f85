/**
 * The rules of a watch as cases that a gendarme can review without reading code: who asks when for which days, what is answered, and on what
 * ground. Where public pages contradict each other, `against` names the page and what it would have answered.
 */
import type { WatchFacts } from '../../../shared/flow/definition.ts';
import type { WatchFault } from '../../../shared/watch/allowed-days.ts';

/** On what ground an answer is expected. */
export const GROUNDS = {
  sheet: 'service-public.gouv.fr, fiche F34634, mise à jour du 3 juillet 2025 : délais de la demande',
  news: 'service-public.gouv.fr, actualité A15031 du 25 juin 2024 : logements et durées par zone',
  days: 'Three months are 89 to 92 days; public pages equate them with 90 days, and 90 days are followed wherever they fall',
  bothDays: 'Our reading: the day of departure and the day of return both count, so that nobody is turned away wrongly',
  calendar: 'The Gregorian calendar: a month that is shorter gives its last day',
  local: 'Days are those of the calendar in France, where the terminal stands, whatever the clock of the machine',
  unknown: 'A zone that is not configured is not guessed: only what suits both rules is taken, and a gendarme is offered for the rest',
  open: 'No national deadline in a public text that we know: ours, at most a year ahead and at most a year long',
  order: 'A return comes on the day of departure or after it',
} as const;
export type Ground = keyof typeof GROUNDS;

/** Public pages that say otherwise, in our words. */
export const OTHER_PAGES = {
  aniche:
    'aniche.fr, mars 2024 : les règles de la police données pour les deux forces (résidence principale, 3 à 90 jours, 45 à 3 jours avant)',
  newsMonths: 'Actualité A15031, juin 2024 : « 3 mois » en zone police, et non 90 jours',
  newsYear: 'Actualité A15031, juin 2024, en tête : un an au plus, sans distinguer les zones',
  suresnes: 'suresnes.fr, zone police, copie de 2022 : deux jours avant le départ',
  paysanBreton: 'paysan-breton.fr, juin 2022 : une semaine d’absence et deux jours avant le départ',
  boursorama: 'boursorama.com, 2020 : deux jours avant le départ dans les deux zones',
  nantes: 'maisontranquillite.nantes.fr : trois jours avant le départ, pour les deux forces',
  nemours: 'nemours.fr : quarante-huit heures avant le départ, au commissariat ou à la gendarmerie',
  lemediapresse: 'lemediapresse.fr : seulement pendant les vacances scolaires et l’été',
  origin: 'Pages qui rappellent l’origine : créée en 1974 pour les seuls mois d’été',
  viroflay: 'ville-viroflay.fr : trois jours avant, pour le commerce ; c’est la police municipale, un autre service',
} as const;
export type OtherPage = keyof typeof OTHER_PAGES;

/** `accepted`, or which end is at fault and why. */
export type Answer = 'accepted' | `${'from' | 'to'}: ${WatchFault}`;

export interface RuleCase {
  readonly says: string;
  readonly facts: WatchFacts;
  /** The local day of the request, or the instant (ISO, UTC) from which that day follows. */
  readonly asked: string;
  readonly from: string;
  readonly to: string;
  readonly answer: Answer;
  readonly ground: Ground;
  readonly against?: { readonly page: OtherPage; readonly wouldSay: 'accepted' | 'refused' };
}

type Row = readonly [says: string, asked: string, from: string, to: string, answer: Answer, ground: Ground, against?: RuleCase['against']];

function rows(zone: WatchFacts['zone'], use: WatchFacts['use'], list: readonly Row[]): readonly RuleCase[] {
  return list.map(([says, asked, from, to, answer, ground, against]) => ({
    says: `${zone}, ${use}: ${says}`,
    facts: { zone, use },
    asked,
    from,
    to,
    answer,
    ground,
    ...(against === undefined ? {} : { against }),
  }));
}

const accepts = (page: OtherPage): RuleCase['against'] => ({ page, wouldSay: 'accepted' });
const refuses = (page: OtherPage): RuleCase['against'] => ({ page, wouldSay: 'refused' });

const NOV = '2026-11-22';

export const RULE_CASES: readonly RuleCase[] = [
  ...rows('gendarmerie', 'main', [
    ['asked on the eve', NOV, '2026-11-23', '2026-11-30', 'accepted', 'sheet'],
    ['asked on the day of departure', NOV, NOV, '2026-11-30', 'from: fromTooSoon', 'sheet'],
    ['asked the day after the departure', NOV, '2026-11-21', '2026-11-30', 'from: dayPassed', 'sheet'],
    ['asked 45 days before', NOV, '2027-01-06', '2027-01-20', 'accepted', 'sheet'],
    ['asked 46 days before', NOV, '2027-01-07', '2027-01-20', 'from: fromTooFar', 'sheet'],
    ['away twelve months', NOV, '2026-11-23', '2027-11-23', 'accepted', 'news'],
    ['away twelve months and a day', NOV, '2026-11-23', '2027-11-24', 'to: periodTooLong', 'news'],
    ['the longest absence, asked the earliest', NOV, '2027-01-06', '2028-01-06', 'accepted', 'news'],
    ['a day more than the longest absence, asked the earliest', NOV, '2027-01-06', '2028-01-07', 'to: periodTooLong', 'news'],
    ['away one night', NOV, '2026-11-23', '2026-11-24', 'accepted', 'news'],
    ['gone and back the same day', NOV, '2026-11-23', '2026-11-23', 'accepted', 'bothDays'],
    ['back before leaving', NOV, '2026-11-25', '2026-11-24', 'to: toBeforeFrom', 'order'],
    ['the eve is the last day of a month', '2027-01-31', '2027-02-01', '2027-02-08', 'accepted', 'calendar'],
    ['the eve is the last day of the year', '2027-12-31', '2028-01-01', '2028-01-08', 'accepted', 'calendar'],
    ['New Year’s Eve asked the same day', '2027-12-31', '2027-12-31', '2028-01-08', 'from: fromTooSoon', 'sheet'],
    ['away over the change of year', '2026-12-01', '2026-12-19', '2027-01-03', 'accepted', 'calendar'],
    ['45 days over a February of 28', '2027-01-31', '2027-03-17', '2027-03-20', 'accepted', 'calendar'],
    ['46 days over a February of 28', '2027-01-31', '2027-03-18', '2027-03-20', 'from: fromTooFar', 'calendar'],
    ['45 days over a February of 29', '2028-01-31', '2028-03-16', '2028-03-20', 'accepted', 'calendar'],
    ['46 days over a February of 29', '2028-01-31', '2028-03-17', '2028-03-20', 'from: fromTooFar', 'calendar'],
    ['leaving on 29 February', '2028-02-28', '2028-02-29', '2028-03-05', 'accepted', 'calendar'],
    ['asked on 29 February', '2028-02-29', '2028-03-01', '2028-03-05', 'accepted', 'calendar'],
    ['twelve months from 29 February end on the 28th', '2028-02-28', '2028-02-29', '2029-02-28', 'accepted', 'calendar'],
    ['twelve months from 29 February do not reach March', '2028-02-28', '2028-02-29', '2029-03-01', 'to: periodTooLong', 'calendar'],
    ['twelve months from 28 February end on a 28th', '2027-02-27', '2027-02-28', '2028-02-28', 'accepted', 'calendar'],
    ['twelve months from 28 February do not reach the 29th', '2027-02-27', '2027-02-28', '2028-02-29', 'to: periodTooLong', 'calendar'],
    ['twelve months with a 29 February inside are 366 days', '2027-02-27', '2027-03-01', '2028-03-01', 'accepted', 'calendar'],
    ['twelve months from a 31st', '2027-08-30', '2027-08-31', '2028-08-31', 'accepted', 'calendar'],
    ['a boat that is lived in', NOV, '2026-11-23', '2027-05-01', 'accepted', 'news'],
    ['on the eve, though a page wants three days', NOV, '2026-11-23', '2026-12-06', 'accepted', 'sheet', refuses('aniche')],
    ['six months, though a page wants 90 days', NOV, '2026-12-01', '2027-06-01', 'accepted', 'news', refuses('aniche')],
    ['a weekend, though a page wants three days away', NOV, '2026-11-28', '2026-11-29', 'accepted', 'news', refuses('aniche')],
    ['four days, though a page wants a week', NOV, '2026-12-01', '2026-12-04', 'accepted', 'news', refuses('paysanBreton')],
    ['on the eve, though a page wants two days', NOV, '2026-11-23', '2026-12-01', 'accepted', 'sheet', refuses('paysanBreton')],
    ['on the eve, though an older page wants two days', NOV, '2026-11-23', '2026-12-02', 'accepted', 'sheet', refuses('boursorama')],
    ['on the eve, though a city wants three days', NOV, '2026-11-23', '2026-12-03', 'accepted', 'sheet', refuses('nantes')],
    ['on the eve, though a town wants 48 hours', NOV, '2026-11-23', '2026-12-04', 'accepted', 'sheet', refuses('nemours')],
    [
      'outside school holidays, though a page says otherwise',
      NOV,
      '2026-11-24',
      '2026-11-28',
      'accepted',
      'news',
      refuses('lemediapresse'),
    ],
    ['in winter, though it was made for summer', '2027-01-10', '2027-01-20', '2027-01-27', 'accepted', 'news', refuses('origin')],
  ]),
  ...rows('gendarmerie', 'secondary', [
    ['asked on the eve', NOV, '2026-11-23', '2026-12-23', 'accepted', 'news'],
    ['closed from autumn to spring', '2026-10-01', '2026-11-01', '2027-04-30', 'accepted', 'news'],
    ['empty for twelve months and a day', NOV, '2026-11-23', '2027-11-24', 'to: periodTooLong', 'news'],
    ['asked 46 days before', NOV, '2027-01-07', '2027-01-20', 'from: fromTooFar', 'sheet'],
    ['a boat that nobody lives in', NOV, '2026-11-30', '2026-12-31', 'accepted', 'news'],
    ['taken, though a page knows main homes only', NOV, '2026-12-01', '2026-12-20', 'accepted', 'news', refuses('aniche')],
  ]),
  ...rows('police', 'main', [
    ['asked three days before', NOV, '2026-11-25', '2026-12-02', 'accepted', 'sheet'],
    ['asked two days before', NOV, '2026-11-24', '2026-12-02', 'from: fromTooSoon', 'sheet'],
    ['asked on the eve', NOV, '2026-11-23', '2026-12-02', 'from: fromTooSoon', 'sheet'],
    ['asked on the day of departure', NOV, NOV, '2026-12-02', 'from: fromTooSoon', 'sheet'],
    ['asked the day after the departure', NOV, '2026-11-21', '2026-12-02', 'from: dayPassed', 'sheet'],
    ['asked 45 days before', NOV, '2027-01-06', '2027-01-20', 'accepted', 'sheet'],
    ['asked 46 days before', NOV, '2027-01-07', '2027-01-20', 'from: fromTooFar', 'sheet'],
    ['away three days, both counted', NOV, '2026-11-25', '2026-11-27', 'accepted', 'bothDays'],
    ['away two days', NOV, '2026-11-25', '2026-11-26', 'to: periodTooShort', 'news'],
    ['gone and back the same day', NOV, '2026-11-25', '2026-11-25', 'to: periodTooShort', 'news'],
    ['back before leaving', NOV, '2026-11-26', '2026-11-25', 'to: toBeforeFrom', 'order'],
    ['back 90 days later', NOV, '2026-11-25', '2027-02-23', 'accepted', 'days'],
    ['back 91 days later', NOV, '2026-11-25', '2027-02-24', 'to: periodTooLong', 'days'],
    ['90 days over a February of 28', '2026-12-01', '2026-12-31', '2027-03-31', 'accepted', 'calendar'],
    ['91 days over a February of 28', '2026-12-01', '2026-12-31', '2027-04-01', 'to: periodTooLong', 'calendar'],
    ['90 days over a February of 29', '2027-12-01', '2027-12-31', '2028-03-30', 'accepted', 'calendar'],
    ['91 days over a February of 29', '2027-12-01', '2027-12-31', '2028-03-31', 'to: periodTooLong', 'calendar'],
    ['90 days over the change to summer time', '2027-03-01', '2027-03-20', '2027-06-18', 'accepted', 'local'],
    ['three days before New Year', '2026-12-29', '2027-01-01', '2027-01-08', 'accepted', 'calendar'],
    ['two days before New Year', '2026-12-30', '2027-01-01', '2027-01-08', 'from: fromTooSoon', 'sheet'],
    ['three days before 1 March', '2027-02-26', '2027-03-01', '2027-03-08', 'accepted', 'calendar'],
    ['three days before 29 February', '2028-02-26', '2028-02-29', '2028-03-02', 'accepted', 'calendar'],
    ['two days before 1 March of a leap year', '2028-02-28', '2028-03-01', '2028-03-08', 'from: fromTooSoon', 'calendar'],
    ['a boat that is lived in', NOV, '2026-12-01', '2026-12-31', 'accepted', 'news'],
    ['three summer months of 92 days', '2027-06-20', '2027-07-01', '2027-10-01', 'to: periodTooLong', 'days', accepts('newsMonths')],
    [
      '90 days from February, a day more than three months',
      '2027-01-20',
      '2027-02-01',
      '2027-05-02',
      'accepted',
      'days',
      refuses('newsMonths'),
    ],
    ['half a year, though a page says a year for all', NOV, '2026-12-01', '2027-06-01', 'to: periodTooLong', 'news', accepts('newsYear')],
    ['two days before, though a town takes that', NOV, '2026-11-24', '2026-12-03', 'from: fromTooSoon', 'sheet', accepts('suresnes')],
    [
      'two days before, though an older page takes that',
      NOV,
      '2026-11-24',
      '2026-12-04',
      'from: fromTooSoon',
      'sheet',
      accepts('boursorama'),
    ],
  ]),
  ...rows('police', 'secondary', [
    ['a country house', NOV, '2026-12-01', '2026-12-20', 'from: secondaryInPoliceZone', 'news'],
    ['asked on the eve', NOV, '2026-11-23', '2026-12-20', 'from: secondaryInPoliceZone', 'news'],
    ['a boat that nobody lives in', NOV, '2026-12-01', '2026-12-10', 'from: secondaryInPoliceZone', 'news'],
  ]),
  ...rows('unknown', 'main', [
    ['three days before suits both', NOV, '2026-11-25', '2026-12-02', 'accepted', 'unknown'],
    ['two days before suits gendarmes only', NOV, '2026-11-24', '2026-12-02', 'from: zoneUnknownDay', 'unknown'],
    ['the eve suits gendarmes only', NOV, '2026-11-23', '2026-12-02', 'from: zoneUnknownDay', 'unknown'],
    ['today suits nobody', NOV, NOV, '2026-12-02', 'from: fromTooSoon', 'unknown'],
    ['yesterday suits nobody', NOV, '2026-11-21', '2026-12-02', 'from: dayPassed', 'unknown'],
    ['45 days before suits both', NOV, '2027-01-06', '2027-01-20', 'accepted', 'unknown'],
    ['46 days before suits nobody', NOV, '2027-01-07', '2027-01-20', 'from: fromTooFar', 'unknown'],
    ['three days away suit both', NOV, '2026-11-25', '2026-11-27', 'accepted', 'unknown'],
    ['two days away suit gendarmes only', NOV, '2026-11-25', '2026-11-26', 'to: zoneUnknownDay', 'unknown'],
    ['90 days away suit both', NOV, '2026-11-25', '2027-02-23', 'accepted', 'unknown'],
    ['91 days away suit gendarmes only', NOV, '2026-11-25', '2027-02-24', 'to: zoneUnknownDay', 'unknown'],
    ['a year away suits gendarmes only', NOV, '2026-11-25', '2027-11-25', 'to: zoneUnknownDay', 'unknown'],
    ['a year and a day suit nobody', NOV, '2026-11-25', '2027-11-26', 'to: periodTooLong', 'unknown'],
    ['back before leaving', NOV, '2026-11-26', '2026-11-25', 'to: toBeforeFrom', 'order'],
    ['from 29 February, 90 days', '2028-02-20', '2028-02-29', '2028-05-29', 'accepted', 'calendar'],
    ['a boat that is lived in', NOV, '2026-11-28', '2026-12-12', 'accepted', 'unknown'],
  ]),
  ...rows('unknown', 'secondary', [
    ['a country house', NOV, '2026-12-01', '2026-12-20', 'from: zoneUnknownSecondary', 'unknown'],
    ['a boat that nobody lives in', NOV, '2026-11-23', '2026-12-20', 'from: zoneUnknownSecondary', 'unknown'],
  ]),
  ...rows('gendarmerie', 'business', [
    ['closing this very day', NOV, NOV, '2026-11-29', 'accepted', 'open'],
    ['yesterday', NOV, '2026-11-21', '2026-11-29', 'from: dayPassed', 'open'],
    ['a year ahead', NOV, '2027-11-22', '2027-11-29', 'accepted', 'open'],
    ['a year and a day ahead', NOV, '2027-11-23', '2027-11-29', 'from: fromTooFar', 'open'],
    ['closed for a year', NOV, '2026-11-23', '2027-11-23', 'accepted', 'open'],
    ['closed for a year and a day', NOV, '2026-11-23', '2027-11-24', 'to: periodTooLong', 'open'],
    ['open again before closing', NOV, '2026-11-25', '2026-11-24', 'to: toBeforeFrom', 'order'],
    ['29 February, asked on 28 February of the year before', '2027-02-28', '2028-02-29', '2028-03-05', 'from: fromTooFar', 'calendar'],
    ['29 February, asked on 1 March of the year before', '2027-03-01', '2028-02-29', '2028-03-05', 'accepted', 'calendar'],
    ['tomorrow, though a municipal police wants three days', NOV, '2026-11-23', '2026-11-29', 'accepted', 'open', refuses('viroflay')],
  ]),
  ...rows('police', 'business', [
    ['closing this very day: the rules of dwellings are not those of shops', NOV, NOV, '2027-06-01', 'accepted', 'open'],
  ]),
  ...rows('unknown', 'person', [
    ['from today on, wherever the zone', NOV, NOV, '2027-05-22', 'accepted', 'open'],
    ['a year and a day', NOV, NOV, '2027-11-23', 'to: periodTooLong', 'open'],
    ['asked on 29 February for a year', '2028-02-29', '2028-02-29', '2029-02-28', 'accepted', 'calendar'],
  ]),
  ...rows('gendarmerie', 'main', [
    ['23:59 in winter is still the eve', '2026-11-22T22:59:00Z', '2026-11-23', '2026-11-30', 'accepted', 'local'],
    ['midnight in winter is the day of departure', '2026-11-22T23:00:00Z', '2026-11-23', '2026-11-30', 'from: fromTooSoon', 'local'],
    ['23:30 UTC in winter is the next day', '2026-11-22T23:30:00Z', '2026-11-24', '2026-11-30', 'accepted', 'local'],
    ['23:59 in summer is still the eve', '2027-07-14T21:59:00Z', '2027-07-15', '2027-07-30', 'accepted', 'local'],
    ['midnight in summer is the day of departure', '2027-07-14T22:00:00Z', '2027-07-15', '2027-07-30', 'from: fromTooSoon', 'local'],
    ['45 days from New Year, still New Year’s Eve in UTC', '2026-12-31T23:30:00Z', '2027-02-15', '2027-02-20', 'accepted', 'local'],
    ['29 February, half an hour old in France', '2028-02-28T23:30:00Z', '2028-02-29', '2028-03-05', 'from: fromTooSoon', 'local'],
    ['the night when clocks go forward', '2027-03-28T01:30:00Z', '2027-03-29', '2027-04-03', 'accepted', 'local'],
    ['the night when clocks go back', '2026-10-25T01:30:00Z', '2026-10-26', '2026-11-03', 'accepted', 'local'],
  ]),
  ...rows('police', 'main', [
    ['23:59 in summer, three days before', '2027-07-14T21:59:00Z', '2027-07-17', '2027-07-30', 'accepted', 'local'],
    ['half past midnight in summer, two days before', '2027-07-14T22:30:00Z', '2027-07-17', '2027-07-30', 'from: fromTooSoon', 'local'],
  ]),
];
