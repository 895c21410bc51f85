/** English words of the fields, choices and cards. */
import type { Words } from '../../../i18n/words.ts';
import { watchEn } from '../../../watch/i18n/en.ts';
import type * as french from './fr-fields.ts';

const shared = watchEn.fields;

export const fields: Words<typeof french.fields> = {
  situation: {
    label: 'What is happening today?',
    hint: 'If there is a danger or a threat, we will send you straight to the right person.',
  },
  need: { label: 'What would you like to report?' },
  companyName: { label: 'Name of the shop or company', hint: 'As written on the sign or the letterbox.' },
  activity: { label: 'Line of business', hint: 'For example: bakery, garage, pharmacy, warehouse.' },
  ...shared.place,
  address: { label: 'Address of the premises', hint: 'Number and street, business park or locality: where the patrol should pass.' },
  siret: { label: 'SIRET number of the premises', hint: '14 digits: the French company register number. You can also give it later.' },
  period: { ...shared.period.period, notes: watchEn.notes.open },
  exposedMoments: { label: 'Which moments worry you?', hint: 'You may choose several.' },
  exposedHours: { label: 'At what times, and on which days?', hint: 'For example: Fridays at about 7 p.m., when the till is counted.' },
  openingHours: { label: 'Your usual opening hours', hint: 'For example: Tuesday to Saturday, 9 a.m. to 7 p.m.' },
  ...shared.requester,
  role: { label: 'Your position', hint: 'For example: owner, director, shop manager.' },
  ...shared.warn,
  ...shared.round,
  more: { label: 'Would you like to add anything?', hint: 'Tick whatever applies to you, or continue.' },
  ...shared.protections,
  ...shared.normal,
  risk: { label: 'What might attract thieves?', hint: 'You may choose several.' },
  riskPlace: {
    label: 'Where it is, or how it could be reached',
    hint: 'This answer stays hidden, even from gendarmes, until one of them asks for it.',
  },
  ...shared.accessCode,
  ...shared.keyPlace,
  ...shared.otherPeople,
  ...shared.allowedIn,
  ...shared.vehicles,
  ...shared.remarks,
};

export const options: Words<typeof french.options> = {
  situation: {
    none: 'Nothing serious, I am letting you know in advance',
    now: 'A theft or an assault is under way',
    justFound: 'I have just found that somebody broke in',
    threats: 'I am being threatened, or one of the team is',
  },
  need: {
    closure: 'A closure: holidays, building work, end of season',
    exposed: 'Hours that worry us, even if we stay open',
  },
  exposedMoments: {
    opening: 'Opening time',
    lunch: 'The lunch break',
    closing: 'Closing time',
    evening: 'The evening',
    night: 'The night',
    cashMoves: 'When money is counted or moved',
    deliveries: 'During deliveries',
    alone: 'When somebody is there alone',
  },
  more: {
    protections: 'An alarm or cameras',
    signs: 'Lamps, shutters or an animal',
    risk: 'Cash or stock at risk',
    code: 'An access code',
    key: 'A key kept somewhere',
    people: 'Other people to call',
    allowed: 'People who may be there',
    vehicles: 'Vehicles that stay',
    remarks: 'A remark',
  },
  risk: {
    cash: 'Cash',
    tobacco: 'Tobacco',
    jewellery: 'Jewellery, watches, gold',
    electronics: 'Phones, computers',
    medicines: 'Medicines',
    alcohol: 'Wines and spirits',
    fuel: 'Fuel, gas',
    metals: 'Metals, cables',
    tools: 'Tools, machines',
    vehiclesForSale: 'Vehicles, parts',
    otherStock: 'Other stock',
  },
  ...watchEn.options,
};

export const items: Words<typeof french.items> = watchEn.items;
