/** German words of the fields, choices and cards. */
import type { Words } from '../../../i18n/words.ts';
import { watchDe } from '../../../watch/i18n/de.ts';
import type * as french from './fr-fields.ts';

const shared = watchDe.fields;

export const fields: Words<typeof french.fields> = {
  situation: {
    label: 'Was ist heute los?',
    hint: 'Bei Gefahr oder Betrug bringen wir Sie sofort zur richtigen Person.',
  },
  asker: { label: 'Für wen ist dieser Antrag?' },
  askerFirst: { label: 'Soll man Sie zuerst anrufen?' },
  lastName: { label: 'Nachname der Person', hint: 'So, wie er an der Klingel oder am Briefkasten steht.' },
  firstName: { label: 'Ihr Vorname' },
  ageBand: { label: 'Alter der Person' },
  livesAlone: { label: 'Lebt die Person allein?' },
  phone: { label: 'Telefon der Person', hint: 'Die Nummer, unter der sie selbst antwortet.' },
  ...shared.place,
  address: { label: 'Adresse der Person', hint: 'Hausnummer und Straße oder Ortsname.' },
  homeExtra: { label: 'Gebäude, Stockwerk, Tür', hint: 'Was man wissen muss, um zur richtigen Tür zu kommen, ohne Code.' },
  period: { ...shared.period.period, notes: watchDe.notes.open },
  worries: {
    label: 'Was macht der Person Sorgen?',
    hint: 'Mehrere Antworten sind möglich. Wenn es nichts gibt, gehen Sie einfach weiter.',
  },
  contactWish: { label: 'Was wünscht sich die Person?', hint: 'Mehrere Antworten sind möglich.' },
  oftenWish: { label: 'Wie oft, wenn es möglich ist?', hint: 'Das ist ein Wunsch: Die anderen Aufgaben der Einheit gehen vor.' },
  askerName: { label: 'Ihr Nachname und Vorname' },
  askerPhone: { label: 'Ihr Telefon' },
  askerLink: { label: 'Wer sind Sie für diese Person?', hint: 'Zum Beispiel: Tochter, Neffe, Nachbar, Haushaltshilfe.' },
  ...shared.warn,
  warnName: {
    label: 'Nachname und Vorname',
    hint: 'Sind Sie es selbst, schreiben Sie Ihren Namen. Sonst sagen Sie dieser Person bitte, dass Sie ihren Namen angeben.',
  },
  warnLink: {
    label: 'Ihre Beziehung zur alleinstehenden oder älteren Person',
    hint: 'Zum Beispiel: Tochter, Nachbar, Freundin.',
  },
  more: { label: 'Möchten Sie noch etwas angeben?', hint: 'Kreuzen Sie an, was helfen kann, oder gehen Sie weiter.' },
  ringNeeds: {
    label: 'Wie soll man klingeln und warten?',
    hint: 'Mehrere Antworten sind möglich. Sagen Sie, was zu tun ist, niemals warum.',
  },
  speakNeeds: {
    label: 'Wie soll man mit der Person sprechen?',
    hint: 'Mehrere Antworten sind möglich. Sagen Sie, was zu tun ist, niemals warum.',
  },
  spokenLanguage: { label: 'Welche Sprache spricht die Person?' },
  helpers: { label: 'Wer hilft zu Hause?', hint: 'Mehrere Antworten sind möglich. Pflege und Behandlung brauchen Sie nicht zu nennen.' },
  helperNote: {
    label: 'Wann, und welcher Dienst?',
    hint: 'Zum Beispiel: werktags am Vormittag, mit dem Namen des Dienstes. Nichts über die Gesundheit.',
  },
  telecare: { label: 'Hat die Person einen Hausnotruf?', hint: 'Ein Knopf oder ein Armband, um Hilfe zu rufen.' },
  telecareFirm: { label: 'Name des Hausnotrufs' },
  telecarePhone: { label: 'Telefon des Hausnotrufs' },
  ...shared.protections,
  ...shared.normal,
  ...shared.accessCode,
  ...shared.keyPlace,
  ...shared.otherPeople,
  otherLink: { label: 'Ihre Beziehung zur alleinstehenden oder älteren Person' },
  ...shared.remarks,
};

export const options: Words<typeof french.options> = {
  situation: {
    none: 'Nichts Schlimmes, ich melde es im Voraus',
    now: 'Jemand bedrängt oder ängstigt, an der Tür oder in der Wohnung',
    noAnswer: 'Eine Person antwortet nicht mehr, und ich mache mir Sorgen',
    swindle: 'Es wird Geld verlangt, oder es wurde mit einem Trick genommen',
    mistreated: 'Drohungen oder Misshandlung, auch durch Nahestehende',
  },
  asker: {
    person: 'Für mich',
    relative: 'Für eine andere Person, die einverstanden ist',
    notAgreed: 'Für eine andere Person, deren Einverständnis ich nicht habe',
  },
  ageBand: { under65: 'Unter 65 Jahre', from65: '65 bis 74 Jahre', from75: '75 bis 84 Jahre', from85: '85 Jahre oder älter' },
  worries: {
    doorSellers: 'Aufdringliche Vertreter oder Handwerker an der Tür',
    calls: 'Seltsame Anrufe',
    falseOfficials: 'Falsche Polizisten, Gendarmen, Beamte oder Paketboten',
    messages: 'Zweifelhafte Nachrichten oder Briefe',
    prowlers: 'Unbekannte rund ums Haus',
    loneliness: 'Allein zu sein',
    otherWorry: 'Etwas anderes',
  },
  contactWish: {
    passBy: 'Dass eine Streife vorbeifährt',
    ring: 'Dass man klingelt und ein wenig spricht',
    call: 'Ein Anruf',
    advice: 'Ratschläge gegen Betrug',
  },
  oftenWish: { weekly: 'Jede Woche', monthly: 'Jeden Monat', whenPossible: 'Wann immer es möglich ist' },
  more: {
    ring: 'Wie man klingelt, wartet, hineinkommt',
    speak: 'Wie man mit der Person spricht',
    helpers: 'Hilfe zu Hause',
    protections: 'Eine Alarmanlage oder eine Kamera',
    signs: 'Lampen, Rollläden oder ein Tier',
    code: 'Ein Zugangscode',
    key: 'Ein Schlüssel, der irgendwo liegt',
    people: 'Weitere Personen, die man anruft',
    remarks: 'Eine Bemerkung',
  },
  ringNeeds: {
    callBefore: 'Vorher anrufen',
    ringLong: 'Lange klingeln',
    knock: 'Laut klopfen',
    sayWho: 'Sagen, wer man ist, und den Ausweis zeigen',
    wait: 'Warten: Es dauert, bis die Tür aufgeht',
    otherDoor: 'Zu einer anderen Tür oder an ein Fenster gehen',
    keyHolder: 'Mit der Person kommen, die den Schlüssel hat',
  },
  speakNeeds: {
    slowly: 'Langsam, mit einfachen Worten',
    loudly: 'Lauter',
    facing: 'Von vorn, damit das Gesicht zu sehen ist',
    writing: 'Schriftlich',
    largePrint: 'Mit Unterlagen in großer Schrift',
    signLanguage: 'In Gebärdensprache',
    otherLanguage: 'In einer anderen Sprache',
  },
  helpers: {
    homeHelp: 'Eine Haushaltshilfe',
    meals: 'Ein Dienst, der Essen bringt',
    cleaning: 'Putzen oder Garten',
    family: 'Die Familie',
    neighbours: 'Nachbarn oder Freunde',
    otherHelper: 'Jemand anderes',
  },
  protections: watchDe.options.protections,
  normalSigns: watchDe.options.normalSigns,
};

export const items: Words<typeof french.items> = { otherPeople: watchDe.items.otherPeople };
