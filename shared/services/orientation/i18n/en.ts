/** English words of the orientation. */
import type { Words } from '../../../i18n/words.ts';
import type { fr } from './fr.ts';

export const en: Words<typeof fr> = {
  questions: {
    danger: {
      title: 'Is there any danger right now?',
      hint: 'Someone is hurt or threatened, it is happening now, or the person who did it is still close by.',
      options: { yes: 'Yes, now', no: 'No, not at the moment' },
    },
    family: {
      title: 'What is it about?',
      hint: 'Touch whatever comes closest.',
      options: {
        person: 'Someone was hurt, threatened or harassed',
        goods: 'Something of mine was stolen or damaged, or I was cheated',
        digital: 'Internet, telephone or bank card',
        hate: 'I was insulted or turned away because of who I am',
        missing: 'Someone is missing',
        somethingElse: 'I am here for something else: loss, absence, voting, information',
        unsure: 'I do not know, or I would rather talk about it',
      },
    },
    situation: {
      title: 'Does one of these apply to you?',
      hint: 'Touch the first one that does.',
      options: {
        justFound: 'I have just discovered a burglary',
        vehicle: 'My car, motorbike or other motor vehicle was stolen',
        weapon: 'There was a weapon or violence',
        knownAuthor: 'I know who did it, or can help identify them',
        underAge: 'I am under 18',
        none: 'None of these',
      },
    },
    manner: {
      title: 'Which way do you prefer?',
      hint: 'Both are free. You can also see the gendarme (police officer) without preparing anything.',
      options: {
        here: 'Prepare it here, then sign in front of a gendarme',
        alone: 'On my own, online, with FranceConnect (the French State login)',
      },
    },
    digital: {
      title: 'What happened?',
      hint: 'Touch whatever comes closest.',
      options: {
        cardHeld: 'Purchases with my card, which I still have',
        cardStolen: 'My card was stolen and then used',
        scam: 'I paid or gave money because of a website, an advertisement or a message',
        fakeCaller: 'A bogus bank adviser or official, on the phone or at my door',
        hacked: 'Hacked account, virus, locked files, suspicious message',
        content: 'I saw something illegal or dangerous online',
        harassed: 'Someone is harassing or threatening me online',
      },
    },
    scamAuthor: {
      title: 'Do you really know who did this?',
      hint: 'A nickname or a name given online is not enough: it is often false.',
      options: { no: 'No', yes: 'Yes, I know this person' },
    },
    hate: {
      title: 'Where did it happen?',
      hint: 'Origin, religion, disability, gender, orientation: the law protects everyone.',
      options: { online: 'On a website or network, not aimed at me', toMe: 'It was aimed at me or someone close to me, online or not' },
    },
    reason: {
      title: 'What brings you here?',
      hint: 'Touch whatever comes closest.',
      options: {
        lostPapers: 'I have lost my identity papers',
        lostObject: 'I have lost or found something',
        absence: 'I am going away and want my home watched',
        proxy: 'Having someone vote for me (proxy)',
        noise: 'Noise or trouble with neighbours',
        dispute: 'A disagreement: purchase, contract, rent, work',
        witness: 'I saw something and want to report it',
        information: 'Information, joining the gendarmerie, anything else',
      },
    },
  },
  destinations: {
    emergency: {
      title: 'Call 17 or 112 now',
      now: [
        'Tell the gendarme who is here, right away.',
        'Call 17 (police) or 112 from a phone. If you cannot speak, send a text message to 114.',
        'Get to safety. Do not go near the person who did it.',
      ],
      why: 'When something is happening, every minute counts: a form would come too late.',
      isNot: 'This terminal does not make calls and does not alert the emergency services for you.',
      advice: {
        scene:
          'Do not go in if someone may still be inside. Touch nothing and wait for the gendarmes: traces help the investigation. You can prepare your complaint afterwards.',
      },
    },
    gendarmeNow: {
      title: 'A gendarme will see you',
      now: [
        'Touch “Talk to a gendarme” at the bottom of the screen. You can ask to talk away from other people.',
        'There is nothing to fill in and nothing to explain here.',
        'You may come with a person of your choice.',
      ],
      why: 'What you are going through deserves a person who listens, not a form.',
      isNot: 'Nobody will ask you for reasons in front of other visitors. This terminal does not keep your answers.',
      advice: {
        missing: 'A missing person should be reported at once. Tell the gendarme, or call 17.',
        online: 'Keep the messages and screenshots, do not reply and do not pay. 3018 helps young people and their parents.',
        witness: 'Tell the gendarme what you saw: place, time, number plate, direction. If it is happening now, call 17.',
        unsure: 'There is no wrong reason to come. The gendarme will find the right way forward with you.',
      },
    },
    deskComplaint: {
      title: 'See the gendarme at the desk',
      now: [
        'Touch “Talk to a gendarme”: they will take your complaint, or tell you where and when to file it.',
        'Have your identity document with you, and any evidence you have.',
      ],
      why: 'In your case a form would lose time: the gendarme needs to hear you.',
      isNot: 'You are not being turned away: in France a gendarme must accept any complaint, wherever it happened.',
      advice: {
        knownAuthor: 'You can say who did it: tell the gendarme how you would recognise them. Do not contact them yourself.',
        vehicle:
          'Do not wait: until the complaint is signed, you may have to answer for what is done with the vehicle. Tell your insurer too.',
        weapon:
          'Tell the gendarme at once that there is a weapon or violence. Do not touch what the person touched. Never bring a weapon here.',
        fire: 'The gendarme needs to know who was in danger, and to see the place before it is cleaned up.',
        underAge: 'You can talk to the gendarme now. A parent or an adult you trust will come and help you with the complaint.',
        otherRepresentative: 'The gendarme will check with you the document that allows you to act for this person.',
        hate: 'Tell the gendarme the exact words, the place and the witnesses. Keep the messages and screenshots.',
      },
    },
    preComplaint: {
      title: 'Prepare your complaint here',
      now: ['Answer the questions at your own pace, then keep the receipt.', 'Then see the gendarme, who completes it with you, and sign.'],
      why: 'You do not know who did it and nobody is in danger: your account can be prepared in advance.',
      isNot: 'It is not a complaint yet: it becomes one when you have signed it in front of a gendarme.',
      advice: { card: 'If you have not done so yet, first call your bank to have the card blocked.' },
    },
    holidayWatch: {
      title: 'Announce your absence',
      now: [
        'Make the request here, with the gendarme, or online on service-public.gouv.fr.',
        'Make it no later than the day before you leave in the area covered by the gendarmerie, earlier in a police area.',
        'Then show the gendarme an identity document and a proof of address.',
      ],
      why: 'This is “opération Tranquillité vacances”: patrols may pass by your home. It is free.',
      isNot: 'It is not a guard: no number of passages is promised.',
      advice: {},
    },
    onlineComplaint: {
      title: 'Complaint online (“plainte en ligne”)',
      now: [
        'Open the official site, preferably on your own phone or computer.',
        'Sign in with FranceConnect, the French State login, then describe what happened.',
        'An officer studies your statement and answers by e-mail.',
      ],
      why: 'This State site takes complaints from adults about harm to their belongings by someone unknown.',
      isNot: 'The complaint exists only once that officer has validated it. You may always prefer to see a gendarme.',
      advice: {},
    },
    thesee: {
      title: 'THESEE: fraud on the internet',
      now: [
        'Pay nothing more and tell your bank.',
        'Keep the evidence: screenshots, website addresses, messages, IBAN.',
        'On service-public.gouv.fr, search for “THESEE” and sign in with FranceConnect, the French State login, to file a complaint.',
      ],
      why: 'This State service brings internet frauds together to find those behind them.',
      isNot: 'It does not deal with mere suspicious messages, nor with purchases made with a card you still have.',
      advice: {},
    },
    perceval: {
      title: 'Perceval: your card was used without you',
      now: [
        'Call your bank and have the card blocked.',
        'Have ready the number your bank gives you for the block and the statements that show the purchases.',
        'On service-public.gouv.fr, search for “Perceval” and sign in with FranceConnect, the French State login.',
      ],
      why: 'You still have the card and the purchases were made online: this report can help you with your bank.',
      isNot: 'It is not for a stolen or lost card: in that case see a gendarme or prepare your complaint here.',
      advice: {},
    },
    pharos: {
      title: 'PHAROS: reporting illegal content',
      now: [
        'Note the exact address of the page. Do not share it.',
        'Report it on internet-signalement.gouv.fr; you may remain anonymous.',
        'If someone is in danger now, call 17.',
      ],
      why: 'This site of the Ministry of the Interior receives reports of illegal content: hatred, abuse of children, terrorism, fraudulent sites.',
      isNot: 'A report is not a complaint. If you are the target yourself, see a gendarme.',
      advice: {},
    },
    cyber17: {
      title: '17Cyber: help after a digital attack',
      now: [
        'Pay nothing and keep the evidence: messages, screenshots, addresses.',
        'Change your passwords from another device.',
        'On 17cyber.gouv.fr, answer the questions: you get advice and can write to a gendarme or police officer, day and night.',
      ],
      why: 'This State site recognises the attack and tells you what to do, whether you are a private person, a company or a town.',
      isNot: 'It is not a complaint yet. If money was taken, say so: you will be told where to file it.',
      advice: {},
    },
    otherService: {
      title: 'Here is who can help you',
      now: ['Read the advice below.', 'If in doubt, ask the gendarme, who will tell you where to turn.'],
      why: 'This is probably not an offence, or another service can answer better than we can.',
      isNot: 'You are not being sent away: the gendarme is still here to listen to you.',
      advice: {
        lostPapers:
          'A loss is declared when you ask for the new French document: online through service-public.gouv.fr, or at the town hall. If your papers were stolen, go back to the questions: that is a complaint.',
        lostObject:
          'Ask at the town hall (mairie) of the place: it often keeps lost property. A bank card you have found goes back to the bank. You can also hand it to the gendarme.',
        proxy:
          'Start on maprocuration.gouv.fr, then come with your identity document and the reference you were given. Ask the gendarme whether this reception point can validate it now.',
        noise:
          'Talk about it first if you can, then turn to the town hall or the municipal police. If it gets worse or goes on at night, call 17.',
        dispute:
          'About a purchase or a business: signal.conso.gouv.fr. To learn about your rights: a “point-justice”, a legal advice point, on 3039. If you think you were cheated, tell the gendarme.',
        information: 'Ask the gendarme here, who knows the services, the careers in the gendarmerie and the area.',
        adultAsks: 'The request is made by an adult of the household. Come back together, or ask the gendarme on duty what to do.',
      },
    },
  },
  contacts: {
    police17: 'Police or gendarmerie',
    europe112: 'Emergencies, anywhere in Europe',
    text114: 'Emergencies by text message',
    samu15: 'Medical emergency',
    fire18: 'Fire and rescue',
    listening3919: 'Listening and advice, anonymous',
    child119: 'Children in danger, day and night',
    youth3018: 'Young people and parents, trouble online',
    missing116000: 'Missing children',
    victims116006: 'Support for victims',
    law3039: 'Legal advice point: your rights',
    scamAdvice: 'Advice about fraud (Info Escroqueries)',
    cardBlocking: 'Blocking a bank card (charged call)',
    violenceSite: 'Write to a gendarme or police officer',
    onlineComplaintSite: 'Complaint online',
    publicServiceSite: 'Official site of the French administration',
    pharosSite: 'PHAROS reports',
    cyber17Site: '17Cyber',
    consumerSite: 'Report a business',
    proxySite: 'Proxy vote',
  },
};
