/**
 * What people say at the counter, how they would answer the questions, and the door they should find.
 * One sentence each, in their words; a gendarme can review the list without reading code.
 */
import type { OrientationAnswers } from '../../../shared/services/orientation/decide.ts';
import type { DestinationId } from '../../../shared/services/orientation/destinations.ts';

export interface Scenario {
  readonly says: string;
  readonly answers: OrientationAnswers;
  readonly goesTo: DestinationId;
  readonly advice?: string;
}

const calm = { danger: 'no' } as const;
const goods = { ...calm, family: 'goods' } as const;
const digital = { ...calm, family: 'digital' } as const;
const other = { ...calm, family: 'somethingElse' } as const;
const prepared = { ...goods, situation: 'none', manner: 'here' } as const;
const online = { ...goods, situation: 'none', manner: 'alone' } as const;

export const SCENARIOS: readonly Scenario[] = [
  { says: 'Mon voisin frappe sa femme, je l’entends au téléphone avec elle.', answers: { danger: 'yes' }, goesTo: 'emergency' },
  { says: 'Un homme vient de m’arracher mon sac sur le parking, il court encore.', answers: { danger: 'yes' }, goesTo: 'emergency' },
  { says: 'Ma mère m’écrit que des inconnus forcent sa porte en ce moment.', answers: { danger: 'yes' }, goesTo: 'emergency' },
  { says: 'Un client se bat avec un vigile dans la galerie, il y a du sang.', answers: { danger: 'yes' }, goesTo: 'emergency' },
  { says: 'Mon ex me suit dans le magasin, j’ai peur de sortir.', answers: { danger: 'yes' }, goesTo: 'emergency' },
  {
    says: 'Je rentre de voyage, ma porte est fracturée, je suis venu tout de suite.',
    answers: { ...goods, situation: 'justFound' },
    goesTo: 'emergency',
    advice: 'scene',
  },
  {
    says: 'Ma fille vient de m’appeler : notre maison a été fouillée, elle attend dehors.',
    answers: { ...goods, situation: 'justFound' },
    goesTo: 'emergency',
    advice: 'scene',
  },
  { says: 'Mon mari me rabaisse et m’a giflée la semaine dernière.', answers: { ...calm, family: 'person' }, goesTo: 'gendarmeNow' },
  { says: 'Mon chef me touche quand nous sommes seuls.', answers: { ...calm, family: 'person' }, goesTo: 'gendarmeNow' },
  { says: 'Mon fils de neuf ans revient de chez son père avec des bleus.', answers: { ...calm, family: 'person' }, goesTo: 'gendarmeNow' },
  { says: 'On m’a menacé de mort dans la rue hier.', answers: { ...calm, family: 'person' }, goesTo: 'gendarmeNow' },
  { says: 'L’aide à domicile maltraite mon père, je crois.', answers: { ...calm, family: 'person' }, goesTo: 'gendarmeNow' },
  {
    says: 'Mon adolescente n’est pas rentrée cette nuit.',
    answers: { ...calm, family: 'missing' },
    goesTo: 'gendarmeNow',
    advice: 'missing',
  },
  {
    says: 'Ma tante qui perd la mémoire est partie ce matin et ne répond pas.',
    answers: { ...calm, family: 'missing' },
    goesTo: 'gendarmeNow',
    advice: 'missing',
  },
  {
    says: 'Des élèves envoient des photos de moi et se moquent, tous les soirs.',
    answers: { ...digital, digital: 'harassed' },
    goesTo: 'gendarmeNow',
    advice: 'online',
  },
  {
    says: 'Un inconnu menace de publier mes photos intimes.',
    answers: { ...digital, digital: 'harassed' },
    goesTo: 'gendarmeNow',
    advice: 'online',
  },
  {
    says: 'J’ai relevé la plaque d’une camionnette qui tourne dans le hameau.',
    answers: { ...other, reason: 'witness' },
    goesTo: 'gendarmeNow',
    advice: 'witness',
  },
  {
    says: 'J’ai vu l’accident de mardi et le chauffeur qui est reparti.',
    answers: { ...other, reason: 'witness' },
    goesTo: 'gendarmeNow',
    advice: 'witness',
  },
  {
    says: 'C’est compliqué, c’est dans la famille, je ne sais pas si c’est grave.',
    answers: { ...calm, family: 'unsure' },
    goesTo: 'gendarmeNow',
    advice: 'unsure',
  },
  {
    says: 'Je préfère expliquer à quelqu’un, je lis mal.',
    answers: { ...calm, family: 'unsure' },
    goesTo: 'gendarmeNow',
    advice: 'unsure',
  },
  {
    says: 'Mon voisin a coupé ma haie et cassé ma clôture, je l’ai vu.',
    answers: { ...goods, situation: 'knownAuthor' },
    goesTo: 'deskComplaint',
    advice: 'knownAuthor',
  },
  {
    says: 'Mon ancien salarié est parti avec les clés et la caisse.',
    answers: { ...goods, situation: 'knownAuthor' },
    goesTo: 'deskComplaint',
    advice: 'knownAuthor',
  },
  {
    says: 'Mon neveu se sert dans le compte de ma mère.',
    answers: { ...goods, situation: 'knownAuthor' },
    goesTo: 'deskComplaint',
    advice: 'knownAuthor',
  },
  {
    says: 'On a volé ma voiture devant chez moi cette nuit.',
    answers: { ...goods, situation: 'vehicle' },
    goesTo: 'deskComplaint',
    advice: 'vehicle',
  },
  {
    says: 'Mon scooter n’est plus sur le parking de la gare.',
    answers: { ...goods, situation: 'vehicle' },
    goesTo: 'deskComplaint',
    advice: 'vehicle',
  },
  {
    says: 'Le tracteur a disparu du hangar depuis dimanche.',
    answers: { ...goods, situation: 'vehicle' },
    goesTo: 'deskComplaint',
    advice: 'vehicle',
  },
  {
    says: 'Samedi, deux hommes avec un couteau ont pris la recette.',
    answers: { ...goods, situation: 'weapon' },
    goesTo: 'deskComplaint',
    advice: 'weapon',
  },
  {
    says: 'On m’a bousculé et frappé pour me prendre mon portable avant-hier.',
    answers: { ...goods, situation: 'weapon' },
    goesTo: 'deskComplaint',
    advice: 'weapon',
  },
  {
    says: 'J’ai seize ans, on a volé ma trottinette au lycée.',
    answers: { ...goods, situation: 'underAge' },
    goesTo: 'deskComplaint',
    advice: 'underAge',
  },
  {
    says: 'On a refusé de me louer à cause de mon nom.',
    answers: { ...calm, family: 'hate', hate: 'toMe' },
    goesTo: 'deskComplaint',
    advice: 'hate',
  },
  {
    says: 'Un passant m’a insulté à cause de mon voile.',
    answers: { ...calm, family: 'hate', hate: 'toMe' },
    goesTo: 'deskComplaint',
    advice: 'hate',
  },
  {
    says: 'Quelqu’un que je connais m’a vendu une moto sur une annonce et ne livre pas.',
    answers: { ...digital, digital: 'scam', scamAuthor: 'yes' },
    goesTo: 'deskComplaint',
    advice: 'knownAuthor',
  },
  { says: 'Mon vélo a disparu du local de l’immeuble.', answers: prepared, goesTo: 'preComplaint' },
  { says: 'On m’a pris mon téléphone dans la poche au marché.', answers: prepared, goesTo: 'preComplaint' },
  { says: 'Ma vitre de voiture a été cassée et mon sac volé.', answers: prepared, goesTo: 'preComplaint' },
  { says: 'Des tags couvrent le mur de mon commerce depuis lundi.', answers: prepared, goesTo: 'preComplaint' },
  { says: 'On a siphonné le gazole de la cuve, à la ferme.', answers: prepared, goesTo: 'preComplaint' },
  { says: 'Ma voiture garée a été emboutie, le conducteur est parti.', answers: prepared, goesTo: 'preComplaint' },
  { says: 'Le cambriolage d’avant-hier : les gendarmes sont déjà venus.', answers: prepared, goesTo: 'preComplaint' },
  {
    says: 'Un faux gendarme a pris les bijoux de ma grand-mère.',
    answers: { ...digital, digital: 'fakeCaller', manner: 'here' },
    goesTo: 'preComplaint',
  },
  {
    says: 'On a volé mon portefeuille et retiré 300 € avec ma carte.',
    answers: { ...digital, digital: 'cardStolen' },
    goesTo: 'preComplaint',
    advice: 'card',
  },
  { says: 'On a volé mes plaques, je veux le faire de chez moi.', answers: online, goesTo: 'onlineComplaint' },
  { says: 'Un colis a été volé devant ma porte, je n’ai pas le temps d’attendre.', answers: online, goesTo: 'onlineComplaint' },
  { says: 'Ma boîte aux lettres a été cassée, je préfère internet.', answers: online, goesTo: 'onlineComplaint' },
  {
    says: 'Un faux banquier m’a fait valider un virement par téléphone, je ferai ça en ligne.',
    answers: { ...digital, digital: 'fakeCaller', manner: 'alone' },
    goesTo: 'onlineComplaint',
  },
  {
    says: 'J’ai payé une location de vacances qui n’existe pas.',
    answers: { ...digital, digital: 'scam', scamAuthor: 'no' },
    goesTo: 'thesee',
  },
  {
    says: 'Le site a pris mon argent et n’a jamais livré les chaussures.',
    answers: { ...digital, digital: 'scam', scamAuthor: 'no' },
    goesTo: 'thesee',
  },
  {
    says: 'Un militaire rencontré en ligne m’a demandé des mandats, je me suis fait avoir.',
    answers: { ...digital, digital: 'scam', scamAuthor: 'no' },
    goesTo: 'thesee',
  },
  {
    says: 'Trois achats sur internet que je n’ai pas faits, ma carte est dans mon sac.',
    answers: { ...digital, digital: 'cardHeld' },
    goesTo: 'perceval',
  },
  {
    says: 'Ma banque m’a appelé : on paie en ligne avec mon numéro de carte.',
    answers: { ...digital, digital: 'cardHeld' },
    goesTo: 'perceval',
  },
  { says: 'Je suis tombé sur une vidéo qui appelle à tuer des gens.', answers: { ...digital, digital: 'content' }, goesTo: 'pharos' },
  {
    says: 'Une page publique déverse des propos racistes.',
    answers: { ...calm, family: 'hate', hate: 'online' },
    goesTo: 'pharos',
  },
  { says: 'Les fichiers du cabinet sont bloqués et on demande une rançon.', answers: { ...digital, digital: 'hacked' }, goesTo: 'cyber17' },
  { says: 'On a piraté ma messagerie, je n’y entre plus.', answers: { ...digital, digital: 'hacked' }, goesTo: 'cyber17' },
  {
    says: 'J’ai reçu un SMS bizarre pour une amende, je n’ai rien payé.',
    answers: { ...digital, digital: 'hacked' },
    goesTo: 'cyber17',
  },
  {
    says: 'J’ai perdu ma carte d’identité en randonnée.',
    answers: { ...other, reason: 'lostPapers' },
    goesTo: 'otherService',
    advice: 'lostPapers',
  },
  {
    says: 'J’ai trouvé un trousseau de clés près des caddies.',
    answers: { ...other, reason: 'lostObject' },
    goesTo: 'otherService',
    advice: 'lostObject',
  },
  {
    says: 'Nous partons trois semaines, pouvez-vous passer devant la maison ?',
    answers: { ...other, reason: 'absence' },
    goesTo: 'holidayWatch',
  },
  {
    says: 'Je serai absent le dimanche du vote.',
    answers: { ...other, reason: 'proxy' },
    goesTo: 'otherService',
    advice: 'proxy',
  },
  {
    says: 'Le bar d’en face fait du bruit toutes les nuits.',
    answers: { ...other, reason: 'noise' },
    goesTo: 'otherService',
    advice: 'noise',
  },
  {
    says: 'Le garagiste refuse de me rendre l’acompte.',
    answers: { ...other, reason: 'dispute' },
    goesTo: 'otherService',
    advice: 'dispute',
  },
  {
    says: 'À quelle heure ouvre la brigade, et comment devenir réserviste ?',
    answers: { ...other, reason: 'information' },
    goesTo: 'otherService',
    advice: 'information',
  },
];
