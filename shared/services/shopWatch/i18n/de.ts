/** German words of the watch of shops and companies. */
import type { Words } from '../../../i18n/words.ts';
import { watchDe } from '../../../watch/i18n/de.ts';
import { WATCH_RETENTION_DAYS } from '../../../watch/retention.ts';
import { fields, items, options } from './de-fields.ts';
import type { fr } from './fr.ts';

export const de: Words<typeof fr> = {
  title: 'Streifen für Geschäfte und Firmen',
  tile: 'Geschäft melden: geschlossen oder gefährdet',
  tileDetail: 'Für Geschäfte und Firmen: Die Streifen wissen, wann Sie geschlossen haben oder welche Zeiten Ihnen Sorgen machen.',
  before: {
    is: 'Sie sagen, wann Ihr Geschäft oder Ihre Firma geschlossen ist oder welche Zeiten Ihnen Sorgen machen (auf Französisch „opération tranquillité entreprises et commerces“). Die Streifen können das dann berücksichtigen.',
    isNot:
      'Es ist weder ein Wachdienst noch eine Alarmanlage: Es wird keine Zahl von Kontrollen versprochen, und Ihre Versicherung bleibt nötig. Es ist auch kein Notruf.',
    minutes: 'Wenige Seiten genügen. Der Rest ist freiwillig, und Sie können zurückgehen, ohne etwas zu verlieren.',
    needs: [
      'Die Daten der Schließung oder die Tage und Uhrzeiten, die Ihnen Sorgen machen.',
      'Die Adresse des Standorts und, falls vorhanden, seine SIRET-Nummer.',
      'Name und Telefon einer zweiten Person, die schnell kommen kann.',
    ],
    next: 'Am Ende erhalten Sie einen Beleg. Zeigen Sie ihn dem anwesenden Gendarmen – einem Polizisten –, der Ihren Antrag mit Ihnen prüft.',
  },
  steps: {
    request: { title: 'Ihr Anliegen', intro: 'Mit der ersten Antwort finden wir die richtige Stelle für Sie.' },
    firm: { title: 'Der Standort' },
    dates: { title: 'Tage und Uhrzeiten' },
    manager: { title: 'Ihre Kontaktdaten', intro: 'Sie sind die erste Person, die wir zu erreichen versuchen.' },
    warn: watchDe.steps.warn,
    patrol: { title: 'Wenn die Streife vorbeikommt' },
    protections: watchDe.steps.protections,
    risk: {
      title: 'Was gefährdet ist',
      intro: 'So weiß die Streife, worauf sie zuerst achten soll.',
      notes: { noAmount: 'Schreiben Sie bitte keinen Geldbetrag und keinen Code eines Tresors oder einer Alarmanlage.' },
    },
    access: watchDe.steps.accessCode,
    otherPeople: watchDe.steps.otherPeople,
    allowedIn: watchDe.steps.allowedIn,
    vehicles: watchDe.steps.vehicles,
    remarks: watchDe.steps.remarks,
  },
  fields,
  options,
  items,
  notices: [
    'Verantwortlich: das französische Innenministerium, Generaldirektion der Gendarmerie nationale. Ihre Antworten dienen nur dazu, in dieser Zeit Streifen einzuplanen und Sie zu benachrichtigen.',
    'Rechtsrahmen: das französische Gesetz 78-17, Titel III, wie für die Datei SIDPP, in der die Gendarmerie solche Anträge führt (code de la sécurité intérieure, Art. R. 236-38 ff.). Für dieses Terminal muss die verantwortliche Stelle das noch bestätigen.',
    'Antworten ohne den Vermerk „freiwillig“ sind erforderlich. Sie können diesen Dienst ablehnen oder Ihren Antrag bei einem Gendarmen stellen.',
    'Ihre Antworten lesen nur befugte Gendarmen dieser Anlaufstelle und der Einheit, die vor Ort vorbeifährt. Dieses Terminal sendet sie nicht über das Internet.',
    `Werden sie aufbewahrt, dann so verschlüsselt, dass nur diese Gendarmen sie öffnen können. Dieses Terminal löscht sie höchstens ${WATCH_RETENTION_DAYS} Tage nach dem Ende des Zeitraums oder, bei einem stornierten oder verkürzten Antrag, nach dem zuerst geplanten Ende.`,
    'Sie können Ihre Daten einsehen, berichtigen oder einschränken lassen und Ihren Antrag stornieren. Schreiben Sie an delegue-protection-donnees@interieur.gouv.fr oder an Ministère de l’Intérieur, à l’attention du délégué à la protection des données, place Beauvau, 75800 Paris Cedex 08.',
    'Sind Sie mit der Antwort nicht einverstanden, wenden Sie sich an die französische Datenschutzbehörde: CNIL, 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07.',
  ],
  warnings: {
    accurate: 'Was ich angebe, ist wahr, ich darf für diese Firma handeln, und die Personen, die ich nenne, wissen davon.',
    tellChanges: 'Ich sage den Gendarmen Bescheid, wenn wir früher öffnen oder sich etwas ändert.',
    noGuarantee:
      'Ich weiß, dass Kontrollen möglich, aber nicht garantiert sind und dass sie weder die Versicherung noch eine Alarmanlage noch den Notruf 17 ersetzen.',
  },
  receipt: {
    title: 'Ihr Antrag ist bereit zur Prüfung',
    is: 'Dieser Beleg zeigt, dass Sie eine Schließung oder gefährdete Zeiten gemeldet haben. Mit dem Zeichen darauf findet der Gendarm Ihren Antrag wieder.',
    isNot: 'Er garantiert keine Kontrolle. Abschließen, die Alarmanlage einschalten und versichert sein müssen Sie weiterhin.',
    next: [
      'Zeigen Sie diesen Beleg dem anwesenden Gendarmen: Er prüft den Antrag mit Ihnen.',
      'Steht ein geheimer Code auf dem Beleg, behalten Sie ihn für sich. Mit ihm können Sie an diesem Terminal Ihre Daten im Rahmen der Regeln ändern, eine frühere Öffnung melden oder stornieren.',
      'Um etwas anderes zu ändern (Uhrzeiten, Zugangscode, Kontaktperson), wenden Sie sich an einen Gendarmen.',
      `Was dieses Terminal aufbewahrt, wird höchstens ${WATCH_RETENTION_DAYS} Tage nach dem Ende des Zeitraums gelöscht.`,
      'Wenn gerade ein Diebstahl stattfindet oder jemand in Gefahr ist: 17 oder 112 anrufen, oder SMS an 114.',
    ],
    bring: {
      identity: 'Ihren Ausweis',
      companyProof: 'Ein Dokument, das zeigt, dass Sie für die Firma handeln dürfen, falls vorhanden',
    },
  },
  missing: {
    siret: 'Die SIRET-Nummer',
    exposedHours: 'Die genauen Uhrzeiten, die Sorgen machen',
    monitoring: 'Das Telefon der Überwachungsfirma',
    keys: 'Eine Person, die die Schlüssel hat',
  },
  faults: {
    ...watchDe.faults,
    warnIsRequester: 'Das ist die Nummer, die Sie für sich angegeben haben. Geben Sie die einer anderen Person an.',
  },
  sheet: {
    where: 'Der Ort und wie man ihn findet',
    when: 'Tage und Uhrzeiten',
    round: 'Worauf zu achten ist',
    normal: 'Was dort normal ist',
    call: 'Wen anrufen',
    guarded: 'Zugang und heikle Stellen (geschützt)',
  },
  statuses: { signed: 'Geprüft', closed: 'Beendet' },
};
