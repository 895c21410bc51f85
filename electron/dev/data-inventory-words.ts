/** Words of the data-protection inventory: one for each column, kind, fact and event that the program has. A new one without its words does not compile. */
import type { FactKind } from '../../shared/audit/catalogue.ts';
import type { FieldKind, ServiceDefinition } from '../../shared/flow/definition.ts';
import type { RegisterKind } from '../../shared/register/kinds.ts';
import type { LogEvent } from '../log/events.ts';
import type { AuditTableRow, Tables } from '../store/tables.ts';

/** Kinds of field. */
export const KINDS: Readonly<Record<FieldKind, string>> = {
  name: 'nom',
  text: 'texte court',
  longText: 'texte long',
  phone: 'téléphone',
  email: 'adresse électronique',
  postcode: 'code postal',
  date: 'date',
  birthDate: 'date de naissance',
  money: 'somme',
  count: 'nombre',
  plate: 'plaque',
  vin: 'numéro de série du véhicule (VIN)',
  imei: 'IMEI',
  iban: 'IBAN',
  siren: 'SIREN',
  siret: 'SIRET',
  country: 'pays',
  lastFour: '4 derniers chiffres',
  choice: 'un choix',
  choices: 'plusieurs choix',
  yesNo: 'oui ou non',
  place: 'commune',
  moment: 'moment ou intervalle',
  period: 'premier et dernier jour',
  items: 'fiches',
  slot: 'rendez-vous',
  agree: 'case à cocher',
};

/** Regimes of data protection. */
export const REGIMES: Readonly<Record<ServiceDefinition['regime'], string>> = {
  gdpr: 'RGPD et titre II de la loi 78-17',
  title3: 'titre III de la loi 78-17 (directive 2016/680)',
};

/** Every column of every table, in clear for whoever holds the key of the base (and for nobody else). */
export const COLUMNS: {
  readonly [T in keyof Tables]: { readonly says: string; readonly columns: Readonly<Record<keyof Tables[T], string>> };
} = {
  deposit: {
    says: 'Une ligne par dépôt. La ligne reste après l’effacement, sans son contenu.',
    columns: {
      reference: 'référence tirée au hasard, donnée au visiteur',
      request_id: 'empreinte du numéro technique de la demande, tiré au hasard (empêche un double)',
      service: 'service',
      version: 'version du service',
      locale: 'langue choisie par le visiteur',
      status: 'état (reçue, rendez-vous, signée, sans suite, effacée)',
      received_at: 'instant de réception',
      erase_after: 'dernier jour de conservation ; pour une surveillance il suit de peu le dernier jour demandé',
      completeness: 'part de ce qui est déjà rempli, de 0 à 100',
      wishes: 'le visiteur a laissé des souhaits de rendez-vous : 0 ou 1 (les souhaits eux-mêmes sont scellés)',
      sealed: '**les réponses, scellées** (fichier age) ; vide après l’effacement',
    },
  },
  deposit_event: {
    says: 'Le suivi d’un dépôt, ajouté seulement.',
    columns: {
      id: 'numéro',
      reference: 'référence du dépôt',
      at: 'instant',
      status: 'nouvel état',
      agent_id: 'numéro de l’agent qui a changé l’état ; vide quand la borne agit',
    },
  },
  appointment: {
    says: 'L’agenda du point d’accueil : un rendez-vous par ligne, tel que ses événements le laissent. Ni nom, ni texte libre. La ligne reste quand le dépôt est effacé : elle ne dit plus rien de la personne.',
    columns: {
      id: 'numéro tiré au hasard, le même dans le code QR d’agenda',
      date: 'jour',
      time: 'heure du début',
      until: 'heure de la fin',
      stage: 'pris, honoré, non honoré ou annulé',
      reference: 'référence du dépôt, ou vide',
      nature: 'nature (liste du registre) quand un agent a donné le rendez-vous, ou vide',
      moves: 'nombre de déplacements',
      changed_at: 'instant où il a été pris ou déplacé en dernier',
    },
  },
  appointment_event: {
    says: 'Ce qui arrive à un rendez-vous (pris, déplacé, annulé, honoré ou non), ajouté seulement.',
    columns: {
      id: 'numéro',
      appointment_id: 'numéro du rendez-vous',
      request_id: 'numéro technique de la demande, ou son empreinte (empêche un double)',
      at: 'instant',
      agent_id: 'numéro de l’agent ; vide quand le visiteur a pris le rendez-vous',
      kind: 'sorte d’événement',
      facts: 'jour, heures, référence du dépôt, et des mots de listes fermées',
    },
  },
  deposit_change: {
    says: 'Ce qui arrive à une surveillance après son dépôt (dates changées, retour, annulation, passage d’une patrouille et sa note), ajouté seulement.',
    columns: {
      id: 'numéro',
      reference: 'référence du dépôt',
      request_id: 'numéro technique de la demande, tiré au hasard (empêche un double)',
      at: 'instant',
      agent_id: 'numéro de l’agent ; vide quand le visiteur a fait le changement',
      sealed: '**le changement, scellé** (fichier age) ; vide après l’effacement',
    },
  },
  ticket: {
    says: 'Petite fiche d’une surveillance, que seul le code du reçu ouvre. La ligne est supprimée à l’effacement du dépôt.',
    columns: {
      reference: 'référence du dépôt',
      salt: 'sel du calcul du code',
      memory_kib: 'coût du calcul : mémoire',
      passes: 'coût du calcul : passages',
      box: '**les dates, la zone (gendarmerie, police ou inconnue) et l’usage du lieu**, fermés par le code du reçu et la clé de la borne ; ni nom ni lieu',
    },
  },
  register_event: {
    says: 'Registre de l’accueil, ajouté seulement, sans nom ni référence.',
    columns: { id: 'numéro', at: 'instant', kind: 'sorte d’événement', facts: 'faits (voir plus bas)' },
  },
  contact: {
    says: 'Le registre de l’accueil : un contact par ligne, tel que ses événements le laissent. Ni nom, ni référence ; des mots de listes fermées, et une note. L’index de recherche `contact_search`, tiré de cette table et refait au besoin, tient les mots de la note et ceux des listes ; il ne porte pas de sceau.',
    columns: {
      id: 'numéro tiré au hasard',
      day: 'jour',
      opened_at: 'instant de l’arrivée ou de l’appel',
      taken_at: 'instant de la prise en charge, ou vide',
      closed_at: 'instant de la fin, ou vide',
      stage: 'en attente, en cours, terminé ou annulé',
      channel: 'accueil, téléphone, numérique, rendez-vous ou événement',
      nature: 'nature, ou vide tant que le contact est ouvert',
      public: 'public (particulier, commerçant…)',
      language: 'langue parlée',
      outcome: 'issue, ou vide tant que le contact est ouvert',
      transfer_to: 'service ou partenaire vers qui la personne est envoyée, ou vide',
      victim: 'priorité aux victimes : 0 ou 1',
      accessibility: 'besoin d’un aménagement : 0 ou 1',
      commune: 'code INSEE de la commune, ou vide',
      note: '**texte libre de 140 caractères au plus** ; l’écran prévient quand il ressemble à un nom, un téléphone, une plaque ou une adresse électronique',
      folded: 'la même note, sans accents, pour la recherche',
      wait_ms: 'durée de l’attente, ou vide',
      handling_ms: 'durée de la prise en charge, ou vide',
      corrections: 'nombre de corrections',
      cancelled: 'raison de l’annulation, ou vide',
      agent_id: 'numéro de l’agent',
    },
  },
  contact_event: {
    says: 'Ce qui arrive à un contact (ouvert, reçu, terminé, corrigé, annulé), ajouté seulement : une note corrigée reste lisible ici.',
    columns: {
      id: 'numéro',
      contact_id: 'numéro du contact',
      request_id: 'numéro technique de la demande, tiré au hasard (empêche un double)',
      at: 'instant',
      agent_id: 'numéro de l’agent',
      kind: 'sorte d’événement',
      facts: 'les mots des listes fermées et **la note**',
    },
  },
  waiting: {
    says: 'La file d’attente : le numéro du jour d’un contact qui attend. Ni nom, ni référence.',
    columns: {
      contact_id: 'numéro du contact',
      day: 'jour de l’arrivée',
      number: 'numéro du jour',
      confidential: 'à recevoir à part',
      call_id: 'numéro de l’appel à la borne auquel il répond, ou vide',
      called_at: 'instant du dernier appel du numéro, ou vide',
    },
  },
  daily_figure: {
    says: 'Les comptes de chaque jour passé, pour les chiffres du point d’accueil : rien qui se rattache à une personne ou à un dépôt.',
    columns: { day: 'jour', tally: 'les nombres du jour, par sujet et par ligne' },
  },
  site_use: {
    says: 'Combien de fois chaque site officiel a été ouvert dans la journée : des sommes, écrites plusieurs ouvertures à la fois. Rien d’une visite : ni heure, ni page, ni adresse. Effacé après treize mois.',
    columns: {
      day: 'jour',
      site: 'nom technique du site dans la liste de la borne',
      opened: 'nombre d’ouvertures',
      failed: 'nombre d’ouvertures qui ont échoué',
    },
  },
  site_refusal: {
    says: 'Les noms de sites extérieurs que les pages d’un site officiel ont demandés et que la borne a refusés, comptés par jour. Quarante noms au plus par jour et par site. Effacé après treize mois.',
    columns: {
      day: 'jour',
      site: 'nom technique du site dans la liste de la borne',
      host: 'nom refusé, sans page ni paramètre ; vide pour tous ceux qui n’ont pas trouvé place',
      amount: 'nombre de refus',
    },
  },
  agent: {
    says: 'Les agents habilités. La ligne reste après le retrait d’un agent, sans sa clé.',
    columns: {
      id: 'numéro tiré au hasard',
      name: '**nom ou matricule** tapé au premier démarrage ou par le chef',
      role: 'rôle (chef, gendarme ou technicien)',
      salt: 'sel du calcul du secret ; vidé au retrait',
      wrapped:
        'clé de l’unité, enveloppée par le secret de l’agent et par la clé de la borne ; pour un technicien, preuve du secret sans aucune clé ; vidée au retrait',
      memory_kib: 'coût du calcul : mémoire',
      passes: 'coût du calcul : passages',
      created_at: 'instant d’inscription',
      revoked_at: 'instant du retrait, ou vide',
      must_change: 'secret donné par le chef et pas encore changé : 0 ou 1',
    },
  },
  lockout: {
    says: 'Attente après des secrets faux, par agent, ou après des codes de reçu faux, par référence tapée.',
    columns: {
      subject: 'numéro de l’agent, ou empreinte à clé de la référence tapée (oubliée après un jour)',
      wrong: 'secrets ou codes faux de suite',
      last_at: 'instant du dernier',
    },
  },
  unit_key: {
    says: 'L’unité. La clé privée n’y est pas.',
    columns: {
      id: 'toujours 1',
      unit_name: 'nom de l’unité',
      recipient: 'clé publique de l’unité',
      recovery_recipient: 'clé publique de secours',
      created_at: 'instant du premier démarrage',
    },
  },
  setting_change: {
    says: 'Les réglages changés à l’écran par le chef, ajouté seulement. Aucune donnée d’une personne : nom, horaires et téléphone du point d’accueil, unités, délais.',
    columns: {
      id: 'numéro',
      at: 'instant',
      agent_id: 'numéro de l’agent',
      what: 'groupe de réglages',
      before: 'valeur avant le changement',
      after: 'valeur après le changement',
      from_file: 'le fichier de l’installateur vaut de nouveau : 0 ou 1',
      undoes: 'numéro du changement annulé, ou vide',
    },
  },
  meta: {
    says: 'Petits faits du programme.',
    columns: {
      name: 'nom du fait',
      value:
        'valeur (coût mesuré d’un essai de secret ; instant, taille et issue de la dernière sauvegarde ; étapes des derniers autotests ; heure la plus tardive vue, quand l’horloge a reculé)',
    },
  },
};

/** The audit chain is no table of `Tables`: its rows are chained instead of sealed one by one. */
export const CHAIN: Readonly<Record<keyof AuditTableRow, string>> = {
  seq: 'numéro de la ligne',
  at: 'instant',
  event: 'événement de la liste fermée',
  actor: '`visitor`, `system` ou le numéro d’un agent',
  facts: 'faits de l’événement',
};

/** Kinds of fact. */
export const FACTS: Readonly<Record<FactKind, string>> = {
  reference: 'référence d’un dépôt',
  word: 'mot d’une liste du programme',
  agent: 'numéro d’un agent',
  unit: 'identifiant d’une unité ou d’un destinataire de la configuration',
  contact: 'numéro d’un contact du registre, tiré au hasard',
  appointment: 'numéro d’un rendez-vous, tiré au hasard',
  calendar: 'jour ou mois',
  count: 'nombre',
  milliseconds: 'durée',
  instant: 'instant',
  flag: 'oui ou non',
};

/** What the register records by itself. */
export const REGISTER: Readonly<Record<RegisterKind, string>> = {
  'deposit.made': 'un dépôt a été fait',
  'deposit.changed': 'un visiteur a changé son dépôt avec le code du reçu',
  'gendarme.called': 'un visiteur a demandé un gendarme',
  'gendarme.answered': 'un agent a répondu à un appel',
  'visit.ended':
    'une visite a pris fin : effacement, langue, taille et contraste choisis, durée à 10 s près ; datée de l’heure seulement, écrite avec d’autres, sans ordre',
  'form.ended': 'un formulaire a été ouvert pendant une visite : dernière étape atteinte, déposé ou laissé ; datée et écrite de même',
  'rating.given':
    'un visiteur a dit sa satisfaction : niveau, et ce qui a compté s’il l’a dit ; datée du jour seulement, écrite avec d’autres, sans ordre, à part des visites',
  'print.failed': 'un papier n’est pas sorti',
};

/** What each line of the technical log says; nothing in it comes from a visitor. */
export const LOG: Readonly<Record<LogEvent, string>> = {
  started: 'démarrage : version, moteur, variante',
  bootFailed: 'étape du démarrage en échec : étape, code',
  secondInstance: 'une seconde copie a été lancée et s’est retirée',
  configFaults: 'fautes de la configuration : leur nombre',
  houseOpened: 'base ouverte : durée',
  houseClosed: 'base non ouverte : code',
  clockSetBack: 'heure du système reculée',
  backupMade: 'sauvegarde du jour faite et vérifiée',
  backupFailed: 'sauvegarde du jour non faite : code',
  selfTestMade: 'autotest fait : état, nombre de pannes',
  statusNotWritten: 'fichier d’état non écrit : code',
  restored: 'restauration demandée : code de sortie',
  visitBegan: 'début d’une visite',
  visitEnding: 'fin d’une visite : raison',
  visitParked: 'visite interrompue par le mode service, gardée derrière lui',
  visitWiped: 'visite effacée : raison, durée, contrôle',
  siteOpened: 'site officiel ouvert, sans dire lequel',
  siteWiped: 'site officiel fermé et effacé : durée, contrôle',
  renewed: 'borne relancée d’elle-même entre deux visites : nombre de sites ouverts depuis le départ',
  wipeFailed: 'effacement non prouvé : nom du contrôle',
  windowFailed: 'panne de fenêtre : sorte, suite donnée',
  maintenanceShown: 'page de pause affichée',
  staffLocked: 'mode service verrouillé par l’horloge',
  callRefused: 'appel refusé à la frontière : canal, code',
  storeFault: 'disque plein, protégé ou abîmé : canal, code',
  callFailed: 'appel en échec : canal, code',
  shellRefused: 'verrou de l’écran sollicité : règle, nombre',
  fatal: 'erreur imprévue, arrêt : code',
  stopped: 'arrêt',
};
