/** English words of the contact request to the recruiting centre. */
import type { Words } from '../../../i18n/words.ts';
import { requestEn } from '../../../request/i18n/en.ts';
import { RETENTION_DAYS } from '../retention.ts';
import type { fr } from './fr.ts';

const { fields, faults, notices, receipt, statuses } = requestEn;

export const en: Words<typeof fr> = {
  title: 'Contact request for recruitment',
  tile: 'Be contacted by recruitment',
  tileDetail: 'Say how you can be reached: the recruiting centre of the gendarmerie calls you back.',
  before: {
    is: 'You leave your contact details so that the information and recruiting centre of the gendarmerie gets in touch and answers your questions.',
    isNot: 'It is neither an application nor the registration for an examination. It commits you to nothing.',
    minutes: 'A few short questions. None is about your health.',
    needs: [
      'A telephone number or an e-mail address.',
      'If you are under 18: the agreement of a parent or of your guardian, and a way to reach that person.',
    ],
    next: 'At the end you get a receipt. The gendarmes here hand your request over to the recruiting centre.',
  },
  steps: {
    project: { title: 'What interests you', intro: 'One answer. You can change your mind with the centre.' },
    you: {
      title: 'About you',
      notes: { younger: 'Under 16? This terminal cannot take your request yet. A gendarme here can answer your questions.' },
    },
    reach: { title: 'How to reach you', intro: 'One of the two answers is enough.' },
    parent: {
      title: 'Your parent or guardian',
      intro: 'Before you are 18, this is the person whom the centre contacts. Your own contact details are not asked for.',
    },
    call: { title: 'The right moment' },
  },
  fields: {
    path: { label: 'Which path interests you?' },
    age: { label: 'How old are you today?' },
    ...fields.identity,
    birthYear: { label: 'Year of birth', hint: 'Four digits, for example 1998.' },
    ...fields.contact,
    parentName: { label: 'Name of your parent or guardian' },
    parentPhone: { label: 'Their telephone', hint: 'Give at least their telephone number or their e-mail address.' },
    parentEmail: { label: 'Their e-mail address' },
    parentAgrees: { label: 'This person agrees that I make this request and that the centre contacts them.' },
    callTime: { label: 'When should the centre call?' },
  },
  options: {
    path: {
      gav: 'Volunteer assistant gendarme (GAV)',
      gavSpecialist: 'Volunteer assistant gendarme, special trade: cooking, mechanics, office work',
      ncoExternal: 'Non-commissioned officer, open examination',
      ncoInternal: 'Non-commissioned officer, internal examination',
      ncoThirdWay: 'Non-commissioned officer, third way, with work experience',
      supportNco: 'Non-commissioned officer in support: administration, mechanics, IT',
      officer: 'Officer of the gendarmerie',
      officerSupport: 'Officer in support, or recruited on qualifications',
      cyber: 'Cyber jobs',
      reserve: 'Operational reserve',
      citizenReserve: 'Citizen reserve, cadets, civic service, placement',
      prepClass: 'Preparatory class for officer examinations',
      civilian: 'Civilian job or apprenticeship',
      unsure: 'I do not know yet',
    },
    age: { adult: '18 or over', minor: '16 or 17' },
    callTime: { morning: 'In the morning', afternoon: 'In the afternoon', evening: 'Late in the day', any: 'At any time' },
  },
  items: {},
  notices: [
    'Who is responsible: the French Ministry of the Interior, directorate-general of the gendarmerie nationale. Your answers serve only so that the recruiting centre can contact you.',
    notices.frame,
    notices.optional,
    'Your answers are read by the authorised gendarmes of this reception point, then by the information and recruiting centre to which they hand them over. This terminal does not send them over the internet.',
    notices.kept(RETENTION_DAYS),
    notices.rights,
    notices.complaint,
  ],
  warnings: {
    contactMe: 'I agree that the recruiting centre of the gendarmerie uses these answers to contact the person named.',
    handedOver: `I know that my request is handed over to the recruiting centre and then erased from this terminal, and that it is erased in any case after ${RETENTION_DAYS} days.`,
  },
  receipt: {
    title: 'Your contact request is ready',
    is: 'This receipt shows that you have asked to be contacted by recruitment. Its reference lets your request be found again.',
    isNot: 'It is not an application. This terminal cannot promise you a date for the answer.',
    next: [
      'The gendarmes here hand your request over to the recruiting centre, which contacts the person named.',
      'A question right now? Speak to the gendarme on duty.',
      receipt.withdraw,
      receipt.erased(RETENTION_DAYS),
    ],
    bring: {},
  },
  missing: {},
  faults: {
    ...faults.contact,
    tooYoung: 'This terminal takes requests from the age of 16. A gendarme here can answer your questions.',
    yearUnlikely: 'Please read this year again: four digits, the year of your birth.',
    ageDiffers: 'This year does not go with the age chosen above. Change one of the two answers.',
  },
  statuses,
};
