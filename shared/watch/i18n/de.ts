/** The words of the questions that the watches share, in German. */
import type { Words } from '../../i18n/words.ts';
import { formatDate } from '../../time/format.ts';
import { HOLIDAY_RULES, OPEN_RULE } from '../rules.ts';
import type { watchFr } from './fr.ts';

const { gendarmerie, police } = HOLIDAY_RULES;
const longest = 'days' in police.longest ? police.longest.days : 0;
const months = 'months' in gendarmerie.longest ? gendarmerie.longest.months : 0;
const source = (day: string): string => `(service-public.gouv.fr, ${formatDate(day, 'de')})`;

export const watchDe: Words<typeof watchFr> = {
  fields: {
    place: {
      commune: { label: 'In welcher Gemeinde?', hint: 'Geben Sie die ersten Buchstaben oder die Postleitzahl ein.' },
      address: { label: 'Hausnummer und Straße oder Ortsname' },
      findHint: {
        label: 'Wie man hinfindet',
        hint: 'Nützlich bei einsamer Lage: Weiler, Farbe des Tors, Weg, auffällige Stelle, GPS-Koordinaten.',
      },
    },
    period: {
      period: { label: 'Vom ersten bis zum letzten Tag', hint: 'Berühren Sie den ersten Tag, dann den letzten.' },
    },
    requester: {
      lastName: { label: 'Nachname', hint: 'Wie auf Ihrem Ausweis.' },
      firstName: { label: 'Vorname' },
      phone: { label: 'Telefon', hint: 'Eine Nummer, unter der in dieser Zeit jemand antwortet.' },
      email: { label: 'E-Mail-Adresse' },
    },
    protections: {
      protections: { label: 'Wie ist der Ort geschützt?', hint: 'Mehrere Antworten sind möglich.' },
      monitoringFirm: { label: 'Name der Überwachungsfirma' },
      monitoringPhone: { label: 'Telefon dieser Firma' },
    },
    normal: {
      normalSigns: { label: 'Was ist dort zu sehen oder zu hören, ohne dass etwas nicht stimmt?', hint: 'Mehrere Antworten sind möglich.' },
      animalNote: { label: 'Welches Tier, und wo?', hint: 'Zum Beispiel: ein Schäferhund, im Hof, er bellt.' },
    },
    accessCode: {
      accessCode: {
        label: 'Zugangscode',
        hint: 'Tor, Gebäude oder Hof. Niemals der Code einer Alarmanlage oder eines Tresors.',
      },
    },
    keyPlace: {
      keyPlace: { label: 'Wo ein Schlüssel ist oder wer ihn bringt' },
    },
    warn: {
      warnName: { label: 'Nachname und Vorname', hint: 'Bitte sagen Sie dieser Person, dass Sie ihren Namen angeben.' },
      warnPhone: { label: 'Telefon dieser Person' },
      warnKeys: { label: 'Hat sie die Schlüssel?' },
      warnAddress: { label: 'Wo sie zu finden ist', hint: 'Zum Beispiel: im Haus gegenüber.' },
      warnLink: { label: 'Wer ist sie für Sie?', hint: 'Zum Beispiel: Nachbarin, Sohn, Kollege.' },
    },
    otherPeople: {
      otherPeople: { label: 'Weitere Personen, die man anruft', hint: 'Fügen Sie für jede Person eine Karte hinzu.' },
      otherName: { label: 'Nachname und Vorname' },
      otherPhone: { label: 'Telefon' },
      otherKeys: { label: 'Hat sie die Schlüssel?' },
      otherLink: { label: 'Wer ist sie für Sie?' },
    },
    allowedIn: {
      allowedIn: {
        label: 'Personen, die dort sein dürfen',
        hint: 'Fügen Sie für jede Person eine Karte hinzu, damit die Streife sich nicht sorgt, wenn sie sie sieht.',
      },
      allowedName: { label: 'Name der Person' },
      allowedReason: { label: 'Warum kommt sie?' },
      allowedPlate: { label: 'Kennzeichen ihres Fahrzeugs' },
      allowedDays: { label: 'An welchen Tagen?', hint: 'Zum Beispiel: Dienstag- und Freitagabend.' },
    },
    vehicles: {
      vehicles: { label: 'Fahrzeuge, die dort bleiben', hint: 'Fügen Sie für jedes Fahrzeug eine Karte hinzu.' },
      leftModel: { label: 'Marke und Modell', hint: 'Auch ein Anhänger oder ein Wohnwagen zählt.' },
      leftColour: { label: 'Farbe' },
      leftPlate: { label: 'Kennzeichen' },
      leftWhere: { label: 'Wo steht es?' },
    },
    round: {
      walkRound: {
        label: 'Darf die Streife das Grundstück betreten und einmal herumgehen?',
        hint: 'Wenn Sie Nein antworten, schaut sie von der Straße aus.',
      },
      gate: { label: 'Gibt es ein Tor?' },
    },
    remarks: {
      remarks: {
        label: 'Was man sonst noch wissen sollte',
        hint: 'Höchstens 500 Zeichen. Bitte keinen Code und nichts über die Gesundheit eines Menschen schreiben.',
      },
    },
  },
  notes: {
    holiday: {
      gendarmerie: `Gebiet der Gendarmerie: Haupt- oder Zweitwohnsitz, höchstens ${months} Monate Abwesenheit. Der Antrag ist ab ${gendarmerie.earliestDays} Tage vor der Abreise bis zum Vortag möglich ${source(gendarmerie.verifiedOn)}.`,
      police: `Gebiet der Polizei: nur Hauptwohnsitz, ${police.leastDays} bis ${longest} Tage Abwesenheit. Der Antrag ist von ${police.earliestDays} bis ${police.latestDays} Tage vor der Abreise möglich ${source(police.verifiedOn)}.`,
      zoneUnknown:
        'Dieses Terminal weiß nicht, ob in dieser Gemeinde die Gendarmerie oder die Polizei zuständig ist. Hier sind beide Regeln. Es nimmt die Tage an, die zu beiden passen; sonst sprechen Sie mit einem Gendarmen: Er prüft es mit Ihnen.',
    },
    open: {
      open: `Sie können heute beginnen oder ein Datum bis zu ${OPEN_RULE.aheadMonths} Monate im Voraus wählen. Ein Antrag gilt höchstens ${OPEN_RULE.longestMonths} Monate (Regel dieses Terminals, von der Einheit zu bestätigen).`,
    },
  },
  options: {
    protections: {
      siren: 'Eine Alarmanlage mit Sirene',
      remoteMonitoring: 'Fernüberwachung durch eine Firma',
      camera: 'Eine oder mehrere Kameras',
    },
    normalSigns: {
      lamps: 'Lampen, die von selbst angehen',
      shutters: 'Rollläden, die sich von selbst bewegen',
      dog: 'Ein Hund',
      otherAnimal: 'Ein anderes Tier',
    },
    allowedReason: {
      mail: 'Post holen',
      plants: 'Gießen, gärtnern',
      animals: 'Tiere füttern',
      cleaning: 'Putzen',
      works: 'Bauarbeiten',
      guest: 'Besuchen oder dort wohnen',
      otherReason: 'Anderer Grund',
    },
    gate: { none: 'Kein Tor', unlocked: 'Ein Tor, das nicht abgeschlossen ist', locked: 'Ein abgeschlossenes Tor' },
  },
  items: {
    otherPeople: { person: 'Eine Person, die man anruft' },
    allowedIn: { person: 'Eine Person, die dort sein darf' },
    vehicles: { vehicle: 'Ein Fahrzeug, das dort bleibt' },
  },
  steps: {
    protections: { title: 'Was schützt und was normal ist' },
    accessCode: {
      title: 'Zugang im Notfall',
      intro: 'Diese Antworten bleiben verborgen, auch für Gendarmen, bis einer von ihnen danach fragt. Jede Abfrage wird festgehalten.',
    },
    warn: { title: 'Wen anrufen?', intro: 'Jemand, der schnell kommen kann, wenn der Streife etwas auffällt.' },
    otherPeople: { title: 'Weitere Personen, die man anruft' },
    allowedIn: { title: 'Wer darf dort sein?' },
    vehicles: { title: 'Fahrzeuge, die dort bleiben' },
    remarks: { title: 'Ihre Bemerkungen' },
  },
  faults: {
    dayPassed: 'Dieser Tag ist vorbei. Wählen Sie einen kommenden Tag.',
    fromTooSoon:
      'So schnell erfahren es die Streifen nicht: Hier ist der erste mögliche Tag der {first}. Wenn Sie früher abreisen, sprechen Sie mit einem Gendarmen.',
    fromTooFar: 'Das ist noch zu weit weg: Für diesen Tag stellen Sie den Antrag ab dem {opens}. Heute können Sie bis zum {last} wählen.',
    toBeforeFrom: 'Der letzte Tag kann nicht vor dem ersten liegen. Bitte wählen Sie ihn neu.',
    periodTooShort: 'Hier dauert der Zeitraum mindestens {days} Tage: Sein letzter Tag ist der {first} oder später.',
    periodTooLong: 'Das ist zu lang: Der letzte mögliche Tag ist der {last}. Für länger sprechen Sie mit einem Gendarmen.',
    secondaryInPoliceZone:
      'In dieser Gemeinde ist die Polizei zuständig: Das Angebot gilt dort nur für den Hauptwohnsitz. Sprechen Sie mit einem Gendarmen: Er sagt Ihnen, was möglich ist.',
    zoneUnknownDay:
      'Diese Tage passen nur zu einem der beiden Gebiete, und dieses Terminal weiß nicht, welches das richtige ist. Wählen Sie Tage, die zu beiden passen, oder sprechen Sie mit einem Gendarmen.',
    zoneUnknownSecondary:
      'Bei einem Zweitwohnsitz hängt die Antwort vom Gebiet ab, das dieses Terminal hier nicht kennt. Sprechen Sie mit einem Gendarmen: Er prüft es mit Ihnen.',
    alreadyBegun: 'Der Zeitraum hat begonnen: Sein erster Tag lässt sich nicht mehr ändern.',
    placeAbroad:
      'Die Streifen dieses Angebots fahren in Frankreich. Wählen Sie eine Gemeinde in Frankreich; für das Ausland fragen Sie einen Gendarmen.',
  },
};
