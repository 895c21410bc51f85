/** French words of the orientation: the type that English and German must match key for key. */
export const fr = {
  questions: {
    danger: {
      title: 'Y a-t-il un danger en ce moment ?',
      hint: 'Quelqu’un est blessé ou menacé, cela se passe maintenant, ou l’auteur est encore tout près.',
      options: { yes: 'Oui, maintenant', no: 'Non, pas en ce moment' },
    },
    family: {
      title: 'De quoi s’agit-il ?',
      hint: 'Touchez ce qui s’en approche le plus.',
      options: {
        person: 'On a fait du mal à quelqu’un, on l’a menacé ou harcelé',
        goods: 'On m’a volé, trompé ou abîmé quelque chose',
        digital: 'Internet, téléphone ou carte bancaire',
        hate: 'Une insulte ou un rejet à cause de ce que je suis',
        missing: 'Quelqu’un a disparu',
        somethingElse: 'Je viens pour autre chose : perte, absence, vote, renseignement',
        unsure: 'Je ne sais pas, ou je préfère en parler',
      },
    },
    situation: {
      title: 'Êtes-vous dans l’une de ces situations ?',
      hint: 'Touchez la première qui est la vôtre.',
      options: {
        justFound: 'Je viens de découvrir un cambriolage',
        vehicle: 'On a volé ma voiture, ma moto ou un autre véhicule à moteur',
        weapon: 'Il y a eu une arme ou de la violence',
        knownAuthor: 'Je sais qui l’a fait, ou je peux le faire identifier',
        underAge: 'J’ai moins de 18 ans',
        none: 'Aucune de celles-là',
      },
    },
    manner: {
      title: 'Comment préférez-vous faire ?',
      hint: 'Les deux sont gratuits. Vous pouvez aussi voir le gendarme sans rien préparer.',
      options: { here: 'Préparer ici, puis signer devant un gendarme', alone: 'Seul, en ligne, avec FranceConnect' },
    },
    digital: {
      title: 'Que s’est-il passé ?',
      hint: 'Touchez ce qui s’en approche le plus.',
      options: {
        cardHeld: 'Des achats avec ma carte, que j’ai toujours',
        cardStolen: 'On a volé ma carte, puis on s’en est servi',
        scam: 'J’ai payé ou donné de l’argent à cause d’un site, d’une annonce ou d’un message',
        fakeCaller: 'Un faux conseiller ou un faux agent, par téléphone ou chez moi',
        hacked: 'Compte piraté, virus, fichiers bloqués, message suspect',
        content: 'J’ai vu en ligne quelque chose d’interdit ou de dangereux',
        harassed: 'On me harcèle ou on me menace en ligne',
      },
    },
    scamAuthor: {
      title: 'Savez-vous vraiment qui a fait cela ?',
      hint: 'Un pseudonyme ou un nom donné en ligne ne suffit pas : il est souvent faux.',
      options: { no: 'Non', yes: 'Oui, je connais cette personne' },
    },
    hate: {
      title: 'Où cela s’est-il passé ?',
      hint: 'Origine, religion, handicap, genre, orientation : la loi protège chacun.',
      options: { online: 'Sur un site ou un réseau, sans me viser', toMe: 'Envers moi ou un proche, en ligne ou non' },
    },
    reason: {
      title: 'Pourquoi venez-vous ?',
      hint: 'Touchez ce qui s’en approche le plus.',
      options: {
        lostPapers: 'J’ai perdu mes papiers',
        lostObject: 'J’ai perdu ou trouvé un objet',
        absence: 'Je m’absente et je veux faire surveiller mon logement',
        proxy: 'Une procuration pour voter',
        noise: 'Du bruit ou un conflit de voisinage',
        dispute: 'Un désaccord : achat, contrat, loyer, travail',
        witness: 'J’ai vu quelque chose, je veux le dire',
        information: 'Un renseignement, le recrutement, autre chose',
      },
    },
  },
  destinations: {
    emergency: {
      title: 'Appelez le 17 ou le 112 maintenant',
      now: [
        'Prévenez le gendarme présent ici, tout de suite.',
        'Appelez le 17 ou le 112 avec un téléphone. Si vous ne pouvez pas parler, envoyez un SMS au 114.',
        'Mettez-vous à l’abri. N’approchez pas de l’auteur.',
      ],
      why: 'Quand c’est en train de se passer, chaque minute compte : un formulaire viendrait trop tard.',
      isNot: 'Cette borne ne passe pas d’appel et ne prévient pas les secours à votre place.',
      advice: {
        scene:
          'N’entrez pas si quelqu’un peut être à l’intérieur. Ne touchez à rien et attendez les gendarmes : les traces servent à l’enquête. Vous pourrez préparer votre plainte ensuite.',
      },
    },
    gendarmeNow: {
      title: 'Un gendarme vous reçoit',
      now: [
        'Touchez « Parler à un gendarme », en bas de l’écran. Vous pouvez demander à parler à l’écart.',
        'Vous n’avez rien à remplir et rien à expliquer ici.',
        'Vous pouvez venir avec la personne de votre choix.',
      ],
      why: 'Ce que vous vivez mérite qu’une personne vous écoute, pas un formulaire.',
      isNot: 'Personne ne vous demandera de raisons devant les autres visiteurs. Cette borne ne garde pas vos réponses.',
      advice: {
        missing: 'Une disparition se signale sans attendre. Dites-le au gendarme ou appelez le 17.',
        online: 'Gardez les messages et les captures d’écran, ne répondez pas et ne payez pas. Le 3018 aide les jeunes et leurs parents.',
        witness:
          'Dites au gendarme ce que vous avez vu : le lieu, l’heure, une plaque, une direction. Si cela se passe maintenant, appelez le 17.',
        unsure: 'Il n’y a pas de mauvaise raison de venir. Le gendarme trouvera avec vous la bonne démarche.',
      },
    },
    deskComplaint: {
      title: 'Voyez le gendarme de l’accueil',
      now: [
        'Touchez « Parler à un gendarme » : il prendra votre plainte, ou vous dira où et quand le faire.',
        'Ayez avec vous votre pièce d’identité et ce que vous avez comme preuves.',
      ],
      why: 'Dans votre cas, un formulaire ferait perdre du temps : le gendarme doit vous entendre.',
      isNot: 'Vous n’êtes pas refusé : un gendarme doit recevoir toute plainte, où que les faits se soient passés.',
      advice: {
        knownAuthor:
          'Vous pouvez désigner l’auteur : dites au gendarme ce qui vous permet de le reconnaître. Ne le contactez pas vous-même.',
        vehicle:
          'N’attendez pas : tant que la plainte n’est pas signée, vous pouvez avoir à répondre de ce qui est fait avec le véhicule. Prévenez aussi votre assureur.',
        weapon:
          'Dites tout de suite au gendarme qu’il y a une arme ou une violence. Ne touchez pas à ce que l’auteur a touché. N’apportez jamais une arme ici.',
        fire: 'Le gendarme doit savoir qui était en danger et voir les lieux avant qu’ils ne soient nettoyés.',
        underAge: 'Vous pouvez parler au gendarme dès maintenant. Un parent ou un adulte de confiance viendra vous aider pour la plainte.',
        otherRepresentative: 'Le gendarme vérifiera avec vous le document qui vous permet d’agir pour cette personne.',
        hate: 'Dites au gendarme les mots exacts, le lieu et les témoins. Gardez les messages et les captures d’écran.',
      },
    },
    preComplaint: {
      title: 'Préparez votre plainte ici',
      now: [
        'Répondez aux questions à votre rythme, puis gardez le reçu.',
        'Voyez ensuite le gendarme : il complète avec vous et vous signez.',
      ],
      why: 'Vous ne savez pas qui l’a fait, personne n’est en danger : votre récit peut être préparé à l’avance.',
      isNot: 'Ce n’est pas encore une plainte : elle existe quand vous l’avez signée devant un gendarme.',
      advice: {
        card: 'Si ce n’est pas fait, appelez d’abord votre banque pour bloquer la carte.',
      },
    },
    holidayWatch: {
      title: 'Signalez votre absence',
      now: [
        'Faites la demande ici, auprès du gendarme, ou en ligne sur service-public.gouv.fr.',
        'Faites-la au plus tard la veille du départ en zone gendarmerie, plus tôt en zone police.',
        'Montrez ensuite au gendarme une pièce d’identité et un justificatif de domicile.',
      ],
      why: 'C’est l’opération Tranquillité vacances : des patrouilles peuvent passer devant votre logement. Elle est gratuite.',
      isNot: 'Ce n’est pas une garde : aucun nombre de passages n’est promis.',
      advice: {},
    },
    onlineComplaint: {
      title: 'Plainte en ligne',
      now: [
        'Ouvrez le site officiel, de préférence sur votre propre téléphone ou ordinateur.',
        'Identifiez-vous avec FranceConnect, puis décrivez les faits.',
        'Un agent étudie votre déclaration et vous répond par courriel.',
      ],
      why: 'Le site de l’État reçoit les plaintes des adultes pour un dommage à leurs biens dont l’auteur est inconnu.',
      isNot: 'La plainte existe seulement une fois validée par cet agent. Vous pouvez toujours préférer un gendarme.',
      advice: {},
    },
    thesee: {
      title: 'THESEE : les escroqueries sur internet',
      now: [
        'Ne payez plus rien et prévenez votre banque.',
        'Gardez les preuves : captures d’écran, adresses de sites, messages, IBAN.',
        'Sur service-public.gouv.fr, cherchez « THESEE » et identifiez-vous avec FranceConnect pour déposer plainte.',
      ],
      why: 'Ce service de l’État regroupe les escroqueries sur internet pour retrouver les mêmes auteurs.',
      isNot: 'Il ne traite pas les simples messages suspects, ni les achats faits avec une carte que vous avez toujours.',
      advice: {},
    },
    perceval: {
      title: 'Perceval : votre carte utilisée sans vous',
      now: [
        'Appelez votre banque et faites opposition : la carte est bloquée.',
        'Préparez le numéro d’opposition et les relevés où figurent les achats.',
        'Sur service-public.gouv.fr, cherchez « Perceval » et identifiez-vous avec FranceConnect.',
      ],
      why: 'Vous avez toujours la carte et les achats ont été faits en ligne : ce signalement peut vous aider auprès de votre banque.',
      isNot: 'Ce n’est pas pour une carte volée ou perdue : dans ce cas, voyez un gendarme ou préparez votre plainte ici.',
      advice: {},
    },
    pharos: {
      title: 'PHAROS : signaler un contenu interdit',
      now: [
        'Notez l’adresse exacte de la page. Ne la partagez pas.',
        'Faites le signalement sur internet-signalement.gouv.fr ; vous pouvez rester anonyme.',
        'Si une personne est en danger maintenant, appelez le 17.',
      ],
      why: 'Ce site du ministère de l’Intérieur reçoit les signalements de contenus interdits : haine, violence envers des enfants, terrorisme, sites d’escroquerie.',
      isNot: 'Un signalement n’est pas une plainte. Si vous êtes visé vous-même, voyez un gendarme.',
      advice: {},
    },
    cyber17: {
      title: '17Cyber : l’aide après une attaque numérique',
      now: [
        'Ne payez rien et gardez les preuves : messages, captures d’écran, adresses.',
        'Changez vos mots de passe depuis un autre appareil.',
        'Sur 17cyber.gouv.fr, répondez aux questions : vous recevez des conseils et pouvez écrire à un gendarme ou à un policier, jour et nuit.',
      ],
      why: 'Ce site de l’État reconnaît l’attaque et vous dit quoi faire, que vous soyez un particulier, une entreprise ou une commune.',
      isNot: 'Ce n’est pas encore une plainte. Si de l’argent a été pris, dites-le : on vous indiquera où la déposer.',
      advice: {},
    },
    otherService: {
      title: 'Voici qui peut vous aider',
      now: ['Lisez le conseil ci-dessous.', 'Si vous avez un doute, demandez au gendarme : il vous dira à qui vous adresser.'],
      why: 'Ce n’est sans doute pas une infraction, ou un autre service répond mieux que nous.',
      isNot: 'Vous n’êtes pas renvoyé : le gendarme reste là pour vous écouter.',
      advice: {
        lostPapers:
          'Une perte se déclare en demandant le nouveau document : en ligne avec service-public.gouv.fr, ou à la mairie. Si vos papiers ont été volés, revenez aux questions : c’est une plainte.',
        lostObject:
          'Demandez à la mairie du lieu : elle tient souvent les objets trouvés. Une carte bancaire trouvée se rend à la banque. Vous pouvez aussi la remettre au gendarme.',
        proxy:
          'Commencez sur maprocuration.gouv.fr, puis venez avec votre pièce d’identité et la référence reçue. Demandez au gendarme si ce point d’accueil peut la valider maintenant.',
        noise:
          'Parlez-en d’abord si c’est possible, puis à la mairie ou à la police municipale. Si cela dégénère ou continue la nuit, appelez le 17.',
        dispute:
          'Pour un achat ou un professionnel : signal.conso.gouv.fr. Pour connaître vos droits : un point-justice, au 3039. Si vous pensez avoir été escroqué, dites-le au gendarme.',
        information: 'Demandez au gendarme présent : il connaît les services, les métiers de la gendarmerie et les lieux du secteur.',
        adultAsks:
          'La demande est faite par un adulte du logement. Revenez avec lui, ou parlez-en au gendarme présent : il vous dira comment faire.',
      },
    },
  },
  contacts: {
    police17: 'Police ou gendarmerie',
    europe112: 'Urgences, partout en Europe',
    text114: 'Urgences par SMS',
    samu15: 'Urgence médicale',
    fire18: 'Pompiers',
    listening3919: 'Écoute et conseil, anonyme',
    child119: 'Enfants en danger, jour et nuit',
    youth3018: 'Jeunes et parents, problèmes en ligne',
    missing116000: 'Enfants disparus',
    victims116006: 'Aide aux victimes',
    law3039: 'Point-justice : vos droits',
    scamAdvice: 'Info Escroqueries : conseil',
    cardBlocking: 'Bloquer une carte bancaire (appel payant)',
    violenceSite: 'Écrire à un gendarme ou à un policier',
    onlineComplaintSite: 'Plainte en ligne',
    publicServiceSite: 'Site officiel de l’administration',
    pharosSite: 'Signalement PHAROS',
    cyber17Site: '17Cyber',
    consumerSite: 'Signaler un professionnel',
    proxySite: 'Procuration de vote',
  },
};
