/** English words of the request for alerts by text message. */
import type { Words } from '../../../i18n/words.ts';
import { requestEn } from '../../../request/i18n/en.ts';
import { REQUEST_RETENTION_DAYS } from '../../../request/retention.ts';
import type { fr } from './fr.ts';

const { fields: asked, faults, notices, receipt, statuses } = requestEn;

export const en: Words<typeof fr> = {
  title: 'Alerts by text message: request to join',
  tile: 'Ask for alerts by text message',
  tileDetail: 'For shops, companies and farms.',
  before: {
    is: 'You ask to receive a text message when a theft or a swindle threatens the shops, companies or farms of the area. In lists of this kind the message says where, when and how, and gives advice. It never names the victim.',
    isNot:
      'It is a request: the unit, or the professional chamber that keeps the list, does the registering. No alert is promised, and a text message does not replace a call to 17.',
    minutes: 'A few screens are enough. You can go back without losing anything.',
    needs: [
      'The name and address of the shop, company or farm.',
      'A French mobile number.',
      'The SIRET number (French company number), if you have it: it can come later.',
    ],
    next: 'At the end you get a receipt. The rules of these lists change from one department to another: the unit will tell you those of the Haute-Saône.',
  },
  steps: {
    audience: { title: 'Who wants the alerts?' },
    firm: { title: 'Your activity' },
    site: { title: 'Where is the site?', intro: 'Alerts are given by area: the address says which one is yours.' },
    contact: { title: 'Who receives the messages?' },
    stored: {
      title: 'What may draw thieves',
      intro: 'Everything here is optional. It helps to send you the alerts that matter to you.',
      notes: { noAmount: 'Just tick. We ask for no amount of money, no quantity, and not where it is.' },
    },
  },
  fields: {
    audience: { label: 'You are' },
    firmName: { label: 'Name of the shop, company or farm' },
    activity: { label: 'Activity', hint: 'For example: bakery, garage, livestock, cereals.' },
    siret: { label: 'SIRET number', hint: '14 digits. You can also give it later.' },
    commune: {
      label: 'In which town or village?',
      hint: 'Type the first letters, or the postcode. Outside the Haute-Saône, the gendarme will tell you whom to ask.',
    },
    address: { label: 'Address of the site', hint: 'Number and street, business park or hamlet.' },
    contactName: { label: 'First name and surname' },
    ...asked.mobile,
    otherMobile: { label: 'A second mobile', hint: 'For example a partner’s, if they agree.' },
    email: asked.contact.email,
    stored: { label: 'What is on the site?', hint: 'Several answers are possible.' },
  },
  options: {
    audience: { shop: 'A shop', firm: 'A company', farm: 'A farm' },
    stored: {
      fuel: 'Fuel',
      machines: 'Machines, tools, guidance GPS',
      livestock: 'Livestock',
      phytosanitary: 'Plant protection products',
      cash: 'Cash',
      stock: 'Goods in stock',
    },
  },
  items: {},
  notices: [
    'Who is responsible: the French Ministry of the Interior, directorate-general of the gendarmerie nationale. Your answers serve only to ask for your registration on a list of alerts.',
    notices.frame,
    notices.optional,
    'Your answers are read by the authorised gendarmes of this reception point, then handed to whoever keeps the list: the unit, or the chamber of commerce, of trades or of agriculture.',
    notices.kept(REQUEST_RETENTION_DAYS),
    'To stop the messages: in other departments people answer STOP to one of them. The unit will confirm it for this one. You can also ask a gendarme.',
    notices.rights,
    notices.complaint,
  ],
  warnings: {
    agree: 'I agree that these answers are handed to whoever keeps the list, and that I receive text messages.',
    mobilesKnow: 'The people whose numbers I give agree.',
    noPromise:
      'I know that this is a request, that no alert is promised, and that when a theft is under way or somebody is in danger, 17 or 112 must be called.',
  },
  receipt: {
    title: 'Your request has been submitted',
    is: 'This receipt shows that you have asked to be registered for alerts by text message. Its reference lets the gendarme find the request.',
    isNot: 'It is not a registration. No alert is promised.',
    next: [
      'The unit, or the professional chamber that keeps the list, registers you and tells you its rules.',
      'To stop the messages: in other departments people answer STOP to one of them. The unit will confirm it for this one.',
      receipt.withdraw,
      'A gendarme never asks by text message for a code, a password or money.',
      receipt.erased(REQUEST_RETENTION_DAYS),
      'If a theft is under way or somebody is in danger: call 17 or 112, or text 114.',
    ],
    bring: { siretPaper: 'A paper that bears the SIRET number, if you have one' },
  },
  missing: { siret: 'The SIRET number' },
  faults: {
    ...faults.place,
    ...faults.mobile,
    sameMobile: 'This is the same number as the first. Give another one, or leave this box empty.',
  },
  statuses,
};
