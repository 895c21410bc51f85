import type { recruitmentFr } from './recruitment.fr.ts';
import type { Words } from './words.ts';

export const recruitmentDe: Words<typeof recruitmentFr> = {
  start: {
    title: 'Zur Gendarmerie gehen',
    intro: 'Einige Tage im Jahr oder ein ganzes Berufsleben, im Außendienst oder im Innendienst: Es gibt mehrere Wege.',
    quiz: 'Welcher Beruf passt zu mir?',
    quizDetail: '6 Fragen, je eine Berührung. Nichts wird behalten.',
    paths: 'Alle Wege',
    pathsDetail: 'Bedingungen und Schritte.',
    compare: 'Zwei Wege vergleichen',
    compareDetail: 'Nebeneinander: Alter, Abschluss, Vertrag, Schule.',
    contact: 'Rückruf erhalten',
  },
  further: {
    contact: 'Rückruf der Personalwerbung erhalten',
    gendarme: 'Mit einem Gendarmen sprechen',
    site: 'Die Website der Personalwerbung',
    siteBody: 'Fotografieren Sie dieses Quadrat: Die Website öffnet sich auf Ihrem Telefon.',
    siteLabel: 'Code zum Fotografieren, um {{address}} auf Ihrem Telefon zu öffnen',
  },
  quiz: {
    question: 'Frage {{current}} von {{total}}',
    kept: 'Ihre Antworten bleiben auf diesem Bildschirm. Am Ende werden sie gelöscht.',
    bands: {
      under: 'Unter {{years}} Jahren',
      one: '{{years}} Jahre',
      span: '{{from}} bis {{to}} Jahre',
      over: '{{years}} Jahre und älter',
    },
    age: { title: 'Wie alt sind Sie?' },
    nationality: {
      title: 'Welche Staatsangehörigkeit haben Sie?',
      options: { french: 'Französisch', european: 'Ein anderes Land der Europäischen Union', other: 'Ein anderes Land' },
    },
    diploma: {
      title: 'Was ist Ihr höchster Abschluss?',
      options: {
        none: 'Kein Abitur (Schulabschluss, Lehre, keiner)',
        bac: 'Abitur oder Stufe 4',
        bac2: 'Zwei Jahre Studium',
        bac3: 'Bachelor oder Stufe 6',
        master: 'Master, Ingenieur oder Stufe 7',
      },
    },
    time: {
      title: 'Wie viel Zeit möchten Sie dienen?',
      options: { full: 'In Vollzeit', part: 'Einige Tage im Jahr, neben dem Übrigen', either: 'Ich weiß es noch nicht' },
    },
    work: {
      title: 'Was zieht Sie an?',
      options: {
        operational: 'Außendienst: Streife, Rettung, Ermittlungen',
        support: 'Ein Beruf im Innendienst: Büro, Werkstatt, Küche, Informatik',
        either: 'Beides, oder ich weiß es nicht',
      },
    },
    moves: {
      title: 'Würden Sie woanders leben?',
      options: { anywhere: 'Ja, überall in Frankreich', near: 'Nein, ich möchte hier bleiben', either: 'Ich weiß es noch nicht' },
    },
  },
  results: {
    title: 'Die Wege für Sie',
    intro: 'Berühren Sie einen Weg, um die Bedingungen zu lesen. Die Personalwerbung bestätigt sie.',
    none: 'Mit diesen Antworten ist heute kein Weg offen. Ein Gendarm kann mit Ihnen darüber sprechen.',
    groups: {
      fits: 'Jetzt möglich',
      otherWay: 'Anders als gewünscht oder mit einer weiteren Bedingung',
      soon: 'Später',
      notNow: 'Nicht mit diesen Antworten',
    },
    again: 'Die Fragen neu beginnen',
    compare: 'Zwei Wege vergleichen',
    rules: 'Hier berechnet mit den Regeln dieses Geräts, Version {{version}}. Es gilt nur die amtliche Ausschreibung.',
    toVerify: '{{text}} (zu prüfen)',
    reasons: {
      tooYoung: 'Ab {{years}} Jahren.',
      tooOld: 'Die Grenze liegt bei {{years}} Jahren.',
      french: 'Sie brauchen die französische Staatsangehörigkeit.',
      european: 'Sie müssen Bürger der Europäischen Union sein.',
      moves: 'Der Einsatzort kann weit weg sein.',
    },
    diploma: {
      none: 'Ohne Abschluss.',
      bac: 'Sie brauchen das Abitur.',
      bac2: 'Sie brauchen zwei Jahre Studium.',
      bac3: 'Sie brauchen einen Bachelor oder Master.',
      master: 'Sie brauchen einen Master oder Ingenieurabschluss.',
    },
    need: {
      serving: 'Wenn Sie schon dienen: Freiwilliger, Hilfspolizist, Soldat, Reservist.',
      experience: 'Wenn Sie 3 Jahre Berufserfahrung haben.',
      student: 'Wenn Sie studieren.',
      formerMilitary: 'In Ihrem Alter: für ehemalige Soldaten.',
    },
    notes: {
      consent: 'Mit Zustimmung Ihres gesetzlichen Vertreters.',
      lastYear: 'Sie sind an der Altersgrenze: Fragen Sie bald.',
    },
    doubts: {
      age: 'Die Altersgrenze ist zu prüfen.',
      diploma: 'Der Abschluss ist zu prüfen.',
      nationality: 'Die Staatsangehörigkeit ist zu prüfen.',
    },
  },
  offers: {
    times: { full: 'In Vollzeit.', part: 'Einige Tage im Jahr.' },
    work: { operational: 'Im Außendienst.', support: 'Im Innendienst.' },
    moves: { anywhere: 'Der Einsatzort kann weit weg sein.', near: 'In Ihrer Nähe.', depends: 'Das hängt von der Stelle ab.' },
  },
  compare: {
    first: 'Vergleichen: welcher erste Weg?',
    second: 'Mit welchem Weg vergleichen?',
    secondIntro: 'Erster Weg: {{path}}.',
    title: 'Zwei Wege nebeneinander',
    aspect: 'Vergleich',
    ask: 'Bitte fragen.',
    nothing: 'Nichts weiter.',
    read: 'Lesen: {{path}}',
    other: 'Andere Wege vergleichen',
    rows: {
      age: 'Alter',
      diploma: 'Abschluss',
      need: 'Außerdem',
      time: 'Zeit',
      work: 'Arbeit',
      moves: 'Ort',
      contract: 'Vertrag',
      school: 'Schule',
    },
  },
};
