import type { paperFr } from './paper.fr.ts';
import type { Words } from './words.ts';

/** What is printed or held by a QR code, in English. */
export const paperEn: Words<typeof paperFr> = {
  language: 'In English',
  receiptTitle: 'Receipt',
  slipTitle: 'Sheet to hand to the gendarme',
  pageNumber: 'Page {page} of {pages}',
  reference: 'Your reference',
  referenceHint: 'The last character is a check: it reveals a copying mistake.',
  period: 'From {from} to {to}',
  code: 'Secret code: {code}',
  codeHint:
    'With the reference and the code you can change the dates, tell us that you are back, or cancel, at this terminal. Take this paper with you and show the code to nobody.',
  received: 'Received on {date} at {time}',
  prepared: 'Prepared on {date} at {time}',
  eraseAfter: 'Kept until {date}, then erased',
  notKept: 'Nothing is kept on the terminal: this paper is the only copy',
  is: 'What it is',
  isNot: 'What it is not',
  slipIs: 'This sheet holds all your answers. Hand it to the gendarme: without it you would have to say everything again.',
  appointment: 'Appointment',
  firm: 'Firm appointment: {date} at {time}',
  firmPlace: 'Place: {place}',
  toConfirm: 'Appointment to be confirmed',
  toConfirmDetail: 'No date is set yet: the unit has to confirm first.',
  bring: 'What to bring',
  next: 'What happens next',
  qr: 'This code holds this receipt',
  qrDescribed: 'QR code that holds the text of this receipt',
  calendarTitle: 'Appointment at the gendarmerie',
  calendar: 'This code puts the appointment into your calendar',
  calendarDescribed: 'QR code that holds the day, the time and the place of the appointment',
  slipCodes: 'The sheet as QR codes',
  slipCodesHint: 'For the gendarme: read together, in any order, these codes give the text of the sheet back.',
  slipCode: 'Code {current} of {total}',
  slipCodeDescribed: 'QR code {current} of {total}: one part of the text of the sheet',
};
