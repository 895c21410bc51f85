/** The closed lists of the reception register in French. A word that is added to a list without its French does not compile. */
import type { ContactStage } from '../register/contact.ts';
import type { CancelReason, ContactChannel, ContactLanguage, Nature, Outcome, Public, Transfer } from '../register/lists.ts';
import type { NoteDoubt } from '../register/note-check.ts';

const channels: Readonly<Record<ContactChannel, string>> = {
  desk: 'Sur place',
  phone: 'Téléphone',
  digital: 'Numérique',
  appointment: 'Rendez-vous',
  event: 'Événement',
};

const natures: Readonly<Record<Nature, string>> = {
  propertyComplaint: 'Plainte, atteinte aux biens',
  personComplaint: 'Plainte, atteinte aux personnes',
  familyViolence: 'Violences intrafamiliales',
  logEntry: 'Main courante',
  report: 'Signalement',
  lostAndFound: 'Perte ou objet trouvé',
  missingPerson: 'Disparition',
  traffic: 'Accident, circulation',
  neighbours: 'Conflit de voisinage',
  nuisance: 'Nuisances',
  scam: 'Escroquerie, cyber',
  holidayWatch: 'Tranquillité vacances',
  tranquillity: 'Tranquillité entreprises ou seniors',
  proxyVote: 'Procuration',
  summons: 'Convocation, pièces à remettre',
  weapons: 'Armes, chasse',
  animals: 'Animaux',
  paperwork: 'Démarches administratives',
  directions: 'Renseignement, itinéraire',
  recruitment: 'Recrutement, réserve',
  prevention: 'Prévention, documentation',
  officials: 'Maire ou élu',
  other: 'Autre',
};

const outcomes: Readonly<Record<Outcome, string>> = {
  informed: 'Renseigné',
  toTerminal: 'Orienté vers la borne',
  onlineComplaint: 'Plainte en ligne ouverte',
  preparedSheet: 'Fiche préparatoire remise',
  complaintTaken: 'Plainte prise',
  logEntry: 'Main courante',
  intelligenceReport: 'Procès-verbal de renseignement judiciaire',
  appointmentGiven: 'Rendez-vous donné',
  forwarded: 'Transmis',
  emergencyTransfer: 'Transfert 17',
  partner: 'Orienté vers un partenaire',
  noFollowUp: 'Sans suite',
};

const transfers: Readonly<Record<Transfer, string>> = {
  brigade: 'Brigade territoriale',
  operations: 'Centre d’opérations (CORG)',
  townHall: 'Mairie',
  franceServices: 'France Services',
  victimSupport: 'France Victimes',
  justicePoint: 'Point-justice',
};

const publics: Readonly<Record<Public, string>> = {
  individual: 'Particulier',
  shopkeeper: 'Commerçant',
  farmer: 'Agriculteur',
  elected: 'Élu',
  association: 'Association',
  tourist: 'Touriste',
  accompaniedMinor: 'Mineur accompagné',
  professional: 'Professionnel',
};

const languages: Readonly<Record<ContactLanguage, string>> = {
  fr: 'Français',
  de: 'Allemand',
  en: 'Anglais',
  nl: 'Néerlandais',
  it: 'Italien',
  es: 'Espagnol',
  pt: 'Portugais',
  tr: 'Turc',
  ar: 'Arabe',
  uk: 'Ukrainien',
  sign: 'Langue des signes',
  other: 'Autre langue',
};

const cancelReasons: Readonly<Record<CancelReason, string>> = {
  mistake: 'Inscrit par erreur',
  duplicate: 'Inscrit deux fois',
  training: 'Essai ou formation',
};

const stages: Readonly<Record<ContactStage, string>> = {
  waiting: 'En attente',
  underWay: 'En cours',
  closed: 'Terminé',
  cancelled: 'Annulé',
};

/** Why a note is doubted; each is a whole sentence. */
const doubts: Readonly<Record<NoteDoubt, string>> = {
  name: 'La note semble contenir un nom.',
  phone: 'La note semble contenir un numéro de téléphone.',
  plate: 'La note semble contenir une plaque.',
  email: 'La note semble contenir une adresse électronique.',
};

export const contactsFr = { channels, natures, outcomes, transfers, publics, languages, cancelReasons, stages, doubts } as const;
