/** German words of the fields, choices and cards. */
import type { Words } from '../../../i18n/words.ts';
import { watchDe } from '../../../watch/i18n/de.ts';
import type * as french from './fr-fields.ts';

const shared = watchDe.fields;

export const fields: Words<typeof french.fields> = {
  situation: {
    label: 'Was ist heute los?',
    hint: 'Bei Gefahr oder Drohungen bringen wir Sie sofort zur richtigen Person.',
  },
  need: { label: 'Was möchten Sie melden?' },
  companyName: { label: 'Name des Geschäfts oder der Firma', hint: 'So, wie er auf dem Schild oder am Briefkasten steht.' },
  activity: { label: 'Tätigkeit', hint: 'Zum Beispiel: Bäckerei, Werkstatt, Apotheke, Lager.' },
  ...shared.place,
  address: {
    label: 'Adresse des Standorts',
    hint: 'Hausnummer und Straße, Gewerbegebiet oder Ortsname: dort, wo die Streife vorbeifahren soll.',
  },
  siret: {
    label: 'SIRET-Nummer des Standorts',
    hint: '14 Ziffern aus dem französischen Firmenregister. Sie können sie auch später angeben.',
  },
  period: { ...shared.period.period, notes: watchDe.notes.open },
  exposedMoments: { label: 'Welche Momente machen Ihnen Sorgen?', hint: 'Mehrere Antworten sind möglich.' },
  exposedHours: {
    label: 'Zu welchen Uhrzeiten und an welchen Tagen?',
    hint: 'Zum Beispiel: freitags gegen 19 Uhr, wenn die Kasse gezählt wird.',
  },
  openingHours: { label: 'Ihre üblichen Öffnungszeiten', hint: 'Zum Beispiel: Dienstag bis Samstag, 9 bis 19 Uhr.' },
  ...shared.requester,
  role: { label: 'Ihre Funktion', hint: 'Zum Beispiel: Inhaberin, Geschäftsführer, Filialleitung.' },
  ...shared.warn,
  ...shared.round,
  more: { label: 'Möchten Sie noch etwas angeben?', hint: 'Kreuzen Sie an, was auf Sie zutrifft, oder gehen Sie weiter.' },
  ...shared.protections,
  ...shared.normal,
  risk: { label: 'Was könnte Diebe anziehen?', hint: 'Mehrere Antworten sind möglich.' },
  riskPlace: {
    label: 'Wo es ist oder wie man herankommt',
    hint: 'Diese Antwort bleibt verborgen, auch für Gendarmen, bis einer von ihnen danach fragt.',
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
    none: 'Nichts Schlimmes, ich melde es im Voraus',
    now: 'Gerade findet ein Diebstahl oder ein Überfall statt',
    justFound: 'Ich habe eben einen Einbruch entdeckt',
    threats: 'Ich werde bedroht, oder jemand aus dem Team wird bedroht',
  },
  need: {
    closure: 'Eine Schließung: Urlaub, Umbau, Saisonende',
    exposed: 'Zeiten, die uns Sorgen machen, auch wenn wir geöffnet haben',
  },
  exposedMoments: {
    opening: 'Beim Öffnen',
    lunch: 'In der Mittagspause',
    closing: 'Beim Schließen',
    evening: 'Am Abend',
    night: 'In der Nacht',
    cashMoves: 'Wenn Geld gezählt oder transportiert wird',
    deliveries: 'Während der Lieferungen',
    alone: 'Wenn jemand allein ist',
  },
  more: {
    protections: 'Eine Alarmanlage oder Kameras',
    signs: 'Lampen, Rollläden oder ein Tier',
    risk: 'Gefährdetes Bargeld oder gefährdete Ware',
    code: 'Ein Zugangscode',
    key: 'Ein Schlüssel, der irgendwo liegt',
    people: 'Weitere Personen, die man anruft',
    allowed: 'Personen, die dort sein dürfen',
    vehicles: 'Fahrzeuge, die dort bleiben',
    remarks: 'Eine Bemerkung',
  },
  risk: {
    cash: 'Bargeld',
    tobacco: 'Tabak',
    jewellery: 'Schmuck, Uhren, Gold',
    electronics: 'Telefone, Computer',
    medicines: 'Medikamente',
    alcohol: 'Weine und Spirituosen',
    fuel: 'Kraftstoff, Gas',
    metals: 'Metalle, Kabel',
    tools: 'Werkzeuge, Maschinen',
    vehiclesForSale: 'Fahrzeuge, Ersatzteile',
    otherStock: 'Andere Ware',
  },
  ...watchDe.options,
};

export const items: Words<typeof french.items> = watchDe.items;
