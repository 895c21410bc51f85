/** German words of the orientation. */
import type { Words } from '../../../i18n/words.ts';
import type { fr } from './fr.ts';

export const de: Words<typeof fr> = {
  questions: {
    danger: {
      title: 'Besteht gerade Gefahr?',
      hint: 'Jemand ist verletzt oder wird bedroht, es passiert jetzt, oder der Täter ist noch ganz in der Nähe.',
      options: { yes: 'Ja, jetzt', no: 'Nein, im Moment nicht' },
    },
    family: {
      title: 'Worum geht es?',
      hint: 'Berühren Sie, was am besten passt.',
      options: {
        person: 'Jemand wurde verletzt, bedroht oder belästigt',
        goods: 'Mir wurde etwas gestohlen oder beschädigt, oder ich wurde betrogen',
        digital: 'Internet, Telefon oder Bankkarte',
        hate: 'Ich wurde beleidigt oder abgewiesen, weil ich so bin, wie ich bin',
        missing: 'Jemand wird vermisst',
        somethingElse: 'Ich komme wegen etwas anderem: Verlust, Abwesenheit, Wahl, Auskunft',
        unsure: 'Ich weiß es nicht oder möchte lieber darüber sprechen',
      },
    },
    situation: {
      title: 'Trifft eines davon auf Sie zu?',
      hint: 'Berühren Sie das Erste, das zutrifft.',
      options: {
        justFound: 'Ich habe gerade einen Einbruch entdeckt',
        vehicle: 'Mein Auto, Motorrad oder anderes Kraftfahrzeug wurde gestohlen',
        weapon: 'Es gab eine Waffe oder Gewalt',
        knownAuthor: 'Ich weiß, wer es war, oder kann helfen, die Person zu finden',
        underAge: 'Ich bin unter 18 Jahre alt',
        none: 'Nichts davon',
      },
    },
    manner: {
      title: 'Wie möchten Sie vorgehen?',
      hint: 'Beides ist kostenlos. Sie können auch ohne Vorbereitung mit dem Gendarmen (Polizisten) sprechen.',
      options: {
        here: 'Hier vorbereiten, dann vor einem Gendarmen unterschreiben',
        alone: 'Allein, online, mit FranceConnect (der Anmeldung des französischen Staates)',
      },
    },
    digital: {
      title: 'Was ist passiert?',
      hint: 'Berühren Sie, was am besten passt.',
      options: {
        cardHeld: 'Einkäufe mit meiner Karte, die ich noch habe',
        cardStolen: 'Meine Karte wurde gestohlen und dann benutzt',
        scam: 'Ich habe wegen einer Website, einer Anzeige oder einer Nachricht Geld gezahlt',
        fakeCaller: 'Falsche Bankberater oder Amtspersonen, am Telefon oder an der Tür',
        hacked: 'Gehacktes Konto, Virus, gesperrte Dateien, verdächtige Nachricht',
        content: 'Ich habe im Internet etwas Verbotenes oder Gefährliches gesehen',
        harassed: 'Ich werde im Internet belästigt oder bedroht',
      },
    },
    scamAuthor: {
      title: 'Wissen Sie wirklich, wer es war?',
      hint: 'Ein Benutzername oder ein im Internet genannter Name genügt nicht: Er ist oft falsch.',
      options: { no: 'Nein', yes: 'Ja, ich kenne diese Person' },
    },
    hate: {
      title: 'Wo ist das passiert?',
      hint: 'Herkunft, Religion, Behinderung, Geschlecht, Orientierung: Das Gesetz schützt alle.',
      options: {
        online: 'Auf einer Website oder in einem Netzwerk, nicht gegen mich gerichtet',
        toMe: 'Gegen mich oder mir nahestehende Menschen, im Internet oder nicht',
      },
    },
    reason: {
      title: 'Weshalb kommen Sie?',
      hint: 'Berühren Sie, was am besten passt.',
      options: {
        lostPapers: 'Ich habe meine Ausweispapiere verloren',
        lostObject: 'Ich habe etwas verloren oder gefunden',
        absence: 'Ich verreise und möchte meine Wohnung überwachen lassen',
        proxy: 'Eine Vollmacht zum Wählen',
        noise: 'Lärm oder Streit in der Nachbarschaft',
        dispute: 'Ein Streit: Kauf, Vertrag, Miete, Arbeit',
        witness: 'Ich habe etwas gesehen und möchte es sagen',
        information: 'Eine Auskunft, die Arbeit bei der Gendarmerie, etwas anderes',
      },
    },
  },
  destinations: {
    emergency: {
      title: 'Rufen Sie jetzt 17 oder 112 an',
      now: [
        'Sagen Sie sofort dem Gendarmen hier Bescheid.',
        'Rufen Sie mit einem Telefon die 17 (Polizei) oder die 112 an. Wenn Sie nicht sprechen können, schicken Sie eine SMS an 114.',
        'Bringen Sie sich in Sicherheit. Nähern Sie sich dem Täter nicht.',
      ],
      why: 'Wenn es gerade passiert, zählt jede Minute: Ein Formular käme zu spät.',
      isNot: 'Dieses Terminal kann nicht telefonieren und ruft nicht für Sie um Hilfe.',
      advice: {
        scene:
          'Gehen Sie nicht hinein, wenn noch jemand drinnen sein könnte. Fassen Sie nichts an und warten Sie auf die Gendarmen: Spuren helfen bei der Ermittlung. Ihre Anzeige können Sie danach vorbereiten.',
      },
    },
    gendarmeNow: {
      title: 'Ein Gendarm spricht mit Ihnen',
      now: [
        'Berühren Sie unten „Mit einem Gendarmen sprechen“. Sie können um ein Gespräch abseits der anderen bitten.',
        'Sie müssen hier nichts ausfüllen und nichts erklären.',
        'Sie dürfen eine Person Ihrer Wahl mitbringen.',
      ],
      why: 'Was Sie erleben, braucht einen Menschen, der zuhört, kein Formular.',
      isNot: 'Niemand fragt Sie vor anderen nach dem Grund. Dieses Terminal behält Ihre Antworten nicht.',
      advice: {
        missing: 'Melden Sie es sofort, wenn jemand vermisst wird. Sagen Sie es dem Gendarmen oder rufen Sie die 17 an.',
        online:
          'Bewahren Sie Nachrichten und Bildschirmfotos auf, antworten Sie nicht und zahlen Sie nicht. Die 3018 hilft Jugendlichen und ihren Eltern.',
        witness:
          'Sagen Sie dem Gendarmen, was Sie gesehen haben: Ort, Uhrzeit, Kennzeichen, Richtung. Passiert es jetzt, rufen Sie die 17 an.',
        unsure: 'Es gibt keinen falschen Grund zu kommen. Der Gendarm findet mit Ihnen den richtigen Weg.',
      },
    },
    deskComplaint: {
      title: 'Sprechen Sie mit dem Gendarmen am Empfang',
      now: [
        'Berühren Sie „Mit einem Gendarmen sprechen“: Er nimmt Ihre Anzeige auf oder sagt Ihnen, wo und wann das geht.',
        'Halten Sie Ihren Ausweis und Ihre Beweise bereit, falls Sie welche haben.',
      ],
      why: 'In Ihrem Fall würde ein Formular nur Zeit kosten: Der Gendarm muss Sie anhören.',
      isNot: 'Sie werden nicht abgewiesen: In Frankreich muss ein Gendarm jede Anzeige annehmen, egal wo die Tat geschah.',
      advice: {
        knownAuthor:
          'Sie können die Person benennen: Sagen Sie dem Gendarmen, woran Sie sie erkennen. Nehmen Sie nicht selbst Kontakt auf.',
        vehicle:
          'Warten Sie nicht: Solange die Anzeige nicht unterschrieben ist, müssen Sie vielleicht für das einstehen, was mit dem Fahrzeug geschieht. Sagen Sie auch Ihrer Versicherung Bescheid.',
        weapon:
          'Sagen Sie dem Gendarmen sofort, dass es um eine Waffe oder um Gewalt geht. Berühren Sie nichts, was der Täter angefasst hat. Bringen Sie niemals eine Waffe hierher.',
        fire: 'Der Gendarm muss wissen, wer in Gefahr war, und den Ort sehen, bevor aufgeräumt wird.',
        underAge:
          'Sie können jetzt gleich mit dem Gendarmen sprechen. Ein Elternteil oder ein Erwachsener Ihres Vertrauens hilft Ihnen dann bei der Anzeige.',
        otherRepresentative: 'Der Gendarm prüft mit Ihnen das Dokument, mit dem Sie für diese Person handeln dürfen.',
        hate: 'Sagen Sie dem Gendarmen den genauen Wortlaut, den Ort und wer dabei war. Bewahren Sie Nachrichten und Bildschirmfotos auf.',
      },
    },
    preComplaint: {
      title: 'Bereiten Sie Ihre Anzeige hier vor',
      now: [
        'Beantworten Sie die Fragen in Ruhe und behalten Sie den Beleg.',
        'Gehen Sie danach zum Gendarmen: Er ergänzt alles mit Ihnen, und Sie unterschreiben.',
      ],
      why: 'Sie wissen nicht, wer es war, und niemand ist in Gefahr: Ihr Bericht lässt sich im Voraus vorbereiten.',
      isNot: 'Es ist noch keine Anzeige: Dazu wird sie, wenn Sie sie vor einem Gendarmen unterschrieben haben.',
      advice: { card: 'Falls noch nicht geschehen: Rufen Sie zuerst Ihre Bank an und lassen Sie die Karte sperren.' },
    },
    holidayWatch: {
      title: 'Melden Sie Ihre Abwesenheit',
      now: [
        'Stellen Sie den Antrag hier, beim Gendarmen oder auf service-public.gouv.fr.',
        'Im Gebiet der Gendarmerie spätestens am Tag vor der Abreise, im Gebiet der Polizei früher.',
        'Zeigen Sie dem Gendarmen danach einen Ausweis und einen Nachweis der Adresse.',
      ],
      why: 'Das ist die „opération Tranquillité vacances“: Streifen können an Ihrer Wohnung vorbeikommen. Sie ist kostenlos.',
      isNot: 'Es ist keine Bewachung: Eine Zahl von Kontrollen wird nicht versprochen.',
      advice: {},
    },
    onlineComplaint: {
      title: 'Online-Anzeige („plainte en ligne“)',
      now: [
        'Öffnen Sie die amtliche Website, am besten auf Ihrem eigenen Handy oder Computer.',
        'Melden Sie sich mit FranceConnect an, der Anmeldung des französischen Staates, und beschreiben Sie, was passiert ist.',
        'Eine Beamtin oder ein Beamter prüft Ihre Angaben und antwortet per E-Mail.',
      ],
      why: 'Diese staatliche Website nimmt Anzeigen von Erwachsenen an, deren Eigentum durch Unbekannte geschädigt wurde.',
      isNot: 'Die Anzeige gilt erst, wenn sie dort bestätigt wurde. Sie können immer lieber mit einem Gendarmen sprechen.',
      advice: {},
    },
    thesee: {
      title: 'THESEE: Betrug im Internet',
      now: [
        'Zahlen Sie nichts mehr und informieren Sie Ihre Bank.',
        'Bewahren Sie die Beweise auf: Bildschirmfotos, Internetadressen, Nachrichten, IBAN.',
        'Suchen Sie auf service-public.gouv.fr nach „THESEE“ und melden Sie sich mit FranceConnect an, der Anmeldung des französischen Staates, um Anzeige zu erstatten.',
      ],
      why: 'Dieser staatliche Dienst führt Betrugsfälle im Internet zusammen, um dieselben Täter zu finden.',
      isNot: 'Er ist nicht für bloß verdächtige Nachrichten da, und nicht für Einkäufe mit einer Karte, die Sie noch haben.',
      advice: {},
    },
    perceval: {
      title: 'Perceval: Ihre Karte wurde ohne Sie benutzt',
      now: [
        'Rufen Sie Ihre Bank an und lassen Sie die Karte sperren.',
        'Halten Sie die Sperrnummer und die Kontoauszüge mit den Einkäufen bereit.',
        'Suchen Sie auf service-public.gouv.fr nach „Perceval“ und melden Sie sich mit FranceConnect an, der Anmeldung des französischen Staates.',
      ],
      why: 'Sie haben die Karte noch, und die Einkäufe geschahen im Internet: Diese Meldung kann Ihnen bei Ihrer Bank helfen.',
      isNot:
        'Das ist nicht für eine gestohlene oder verlorene Karte: Sprechen Sie dann mit einem Gendarmen oder bereiten Sie hier Ihre Anzeige vor.',
      advice: {},
    },
    pharos: {
      title: 'PHAROS: verbotene Inhalte melden',
      now: [
        'Notieren Sie die genaue Adresse der Seite. Teilen Sie sie nicht.',
        'Melden Sie sie auf internet-signalement.gouv.fr; Sie können anonym bleiben.',
        'Ist gerade jemand in Gefahr, rufen Sie die 17 an.',
      ],
      why: 'Diese Website des Innenministeriums nimmt Meldungen über verbotene Inhalte an: Hass, Gewalt gegen Kinder, Terrorismus, Betrugsseiten.',
      isNot: 'Eine Meldung ist keine Anzeige. Richtet es sich gegen Sie selbst, sprechen Sie mit einem Gendarmen.',
      advice: {},
    },
    cyber17: {
      title: '17Cyber: Hilfe nach einem digitalen Angriff',
      now: [
        'Zahlen Sie nichts und bewahren Sie die Beweise auf: Nachrichten, Bildschirmfotos, Adressen.',
        'Ändern Sie Ihre Passwörter von einem anderen Gerät aus.',
        'Beantworten Sie die Fragen auf 17cyber.gouv.fr: Sie erhalten Rat und können Tag und Nacht einem Gendarmen oder Polizisten schreiben.',
      ],
      why: 'Diese staatliche Website erkennt den Angriff und sagt Ihnen, was zu tun ist: für Privatpersonen, Firmen und Gemeinden.',
      isNot: 'Es ist noch keine Anzeige. Wurde Geld genommen, sagen Sie es: Man nennt Ihnen dann die richtige Stelle.',
      advice: {},
    },
    otherService: {
      title: 'Hier wird Ihnen geholfen',
      now: ['Lesen Sie den Rat unten.', 'Im Zweifel fragen Sie den Gendarmen: Er sagt Ihnen, an wen Sie sich wenden können.'],
      why: 'Wahrscheinlich ist das keine Straftat, oder eine andere Stelle kann besser helfen als wir.',
      isNot: 'Sie werden nicht weggeschickt: Der Gendarm hat weiterhin ein offenes Ohr für Sie.',
      advice: {
        lostPapers:
          'Den Verlust französischer Papiere melden Sie, wenn Sie neue beantragen: online über service-public.gouv.fr oder im Rathaus (mairie). Wurden sie gestohlen, gehen Sie zu den Fragen zurück: Dann ist es eine Anzeige.',
        lostObject:
          'Fragen Sie im Rathaus (mairie) des Ortes: Dort ist oft das Fundbüro. Eine gefundene Bankkarte gehört zur Bank. Sie können sie auch dem Gendarmen geben.',
        proxy:
          'Beginnen Sie auf maprocuration.gouv.fr und kommen Sie dann mit Ihrem Ausweis und der erhaltenen Nummer. Fragen Sie den Gendarmen, ob er sie hier gleich bestätigen kann.',
        noise:
          'Sprechen Sie zuerst darüber, wenn es geht, und wenden Sie sich dann an das Rathaus oder die Gemeindepolizei. Wird es schlimmer oder geht es nachts weiter, rufen Sie die 17 an.',
        dispute:
          'Bei einem Kauf oder einer Firma: signal.conso.gouv.fr. Zu Ihren Rechten: eine Rechtsberatungsstelle („point-justice“), Telefon 3039. Wenn Sie glauben, betrogen worden zu sein, sagen Sie es dem Gendarmen.',
        information: 'Fragen Sie den Gendarmen hier: Er kennt die Dienste, die Berufe der Gendarmerie und die Gegend.',
        adultAsks:
          'Den Antrag stellt ein Erwachsener aus dem Haushalt. Kommen Sie zusammen wieder oder fragen Sie den anwesenden Gendarmen, wie es geht.',
      },
    },
  },
  contacts: {
    police17: 'Polizei oder Gendarmerie',
    europe112: 'Notruf in ganz Europa',
    text114: 'Notruf per SMS',
    samu15: 'Medizinischer Notfall',
    fire18: 'Feuerwehr',
    listening3919: 'Zuhören und Rat, anonym',
    child119: 'Kinder in Gefahr, Tag und Nacht',
    youth3018: 'Jugendliche und Eltern, Ärger im Internet',
    missing116000: 'Vermisste Kinder',
    victims116006: 'Hilfe für Opfer',
    law3039: 'Rechtsberatung (point-justice)',
    scamAdvice: 'Rat bei Betrug (Info Escroqueries)',
    cardBlocking: 'Bankkarte sperren (gebührenpflichtig)',
    violenceSite: 'Einem Gendarmen oder Polizisten schreiben',
    onlineComplaintSite: 'Online-Anzeige',
    publicServiceSite: 'Amtliche Website der französischen Verwaltung',
    pharosSite: 'PHAROS-Meldungen',
    cyber17Site: '17Cyber',
    consumerSite: 'Eine Firma melden',
    proxySite: 'Wahlvollmacht',
  },
};
