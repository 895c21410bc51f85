import type { paperFr } from './paper.fr.ts';
import type { Words } from './words.ts';

/** What is printed or held by a QR code, in German. */
export const paperDe: Words<typeof paperFr> = {
  language: 'Auf Deutsch',
  receiptTitle: 'Empfangsbeleg',
  slipTitle: 'Blatt zur Übergabe an den Gendarmen',
  pageNumber: 'Seite {page} von {pages}',
  reference: 'Ihre Referenz',
  referenceHint: 'Das letzte Zeichen ist ein Prüfzeichen: Es verrät einen Abschreibfehler.',
  period: 'Vom {from} bis {to}',
  code: 'Geheimer Code: {code}',
  codeHint:
    'Mit Referenz und Code können Sie an diesem Terminal die Tage ändern, Ihre Rückkehr melden oder absagen. Nehmen Sie dieses Papier mit und zeigen Sie den Code niemandem.',
  received: 'Eingegangen am {date} um {time}',
  prepared: 'Vorbereitet am {date} um {time}',
  eraseAfter: 'Aufbewahrt bis {date}, danach gelöscht',
  notKept: 'Auf dem Terminal bleibt nichts gespeichert: Dieses Papier ist das einzige Exemplar',
  is: 'Was das ist',
  isNot: 'Was das nicht ist',
  slipIs: 'Dieses Blatt enthält alle Ihre Antworten. Geben Sie es dem Gendarmen: Ohne es müssten Sie alles noch einmal sagen.',
  appointment: 'Termin',
  firm: 'Fester Termin: {date} um {time}',
  firmPlace: 'Ort: {place}',
  toConfirm: 'Termin noch zu bestätigen',
  toConfirmDetail: 'Es steht noch kein Datum fest: Die Dienststelle muss zuerst bestätigen.',
  bring: 'Bitte mitbringen',
  next: 'Wie es weitergeht',
  qr: 'Dieser Code enthält diesen Beleg',
  qrDescribed: 'QR-Code mit dem Text dieses Belegs',
  calendarTitle: 'Termin bei der Gendarmerie',
  calendar: 'Dieser Code trägt den Termin in Ihren Kalender ein',
  calendarDescribed: 'QR-Code mit Tag, Uhrzeit und Ort des Termins',
  slipCodes: 'Das Blatt als QR-Codes',
  slipCodesHint: 'Für den Gendarmen: Zusammen gelesen, in beliebiger Reihenfolge, ergeben diese Codes den Text des Blattes.',
  slipCode: 'Code {current} von {total}',
  slipCodeDescribed: 'QR-Code {current} von {total}: ein Teil des Textes des Blattes',
};
