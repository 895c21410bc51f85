/**
 * Whether the note of a contact looks as if it held what the register must not hold. It warns and never blocks: it knows forms and not people, so a
 * name in small letters passes and a place name that is unknown to it does not.
 */

export const NOTE_DOUBTS = ['name', 'phone', 'plate', 'email'] as const;
export type NoteDoubt = (typeof NOTE_DOUBTS)[number];

const EMAIL = /[^\s@]+\s?@\s?[^\s@]+\.[a-z]{2,}/iu;
/** Nine digits or more in a row, whatever lies between them: phones of France and of elsewhere. */
const PHONE = /(?:\+|\b)\d(?:[\s.\-/()]{0,2}\d){8,}/u;
/**
 * French plates since 2009 and before; other countries' are too many to be told from other words. Small letters count only without spaces, since
 * « de 100 km » is a distance.
 */
const PLATES: readonly RegExp[] = [
  /\b[A-HJ-NP-TV-Z]{2}[\s-]?\d{3}[\s-]?[A-HJ-NP-TV-Z]{2}\b/u,
  /\b[a-hj-np-tv-z]{2}-?\d{3}-?[a-hj-np-tv-z]{2}\b/u,
  /\b\d{2,4}[\s-]?[A-Z]{2,3}[\s-]?(?:\d{2}|2[AB])\b/u,
];
/** A person's title with a capital after it. */
const TITLED =
  /(?:^|[^\p{L}])(?:[Mm]\.|M|[Mm]r\.?|[Mm]me\.?|[Mm]lle\.?|[Mm]onsieur|[Mm]adame|[Mm]ademoiselle|[Dd]octeur|[Dd]r\.?|[Mm]aître|Me)\s+\p{Lu}/u;
/** Said before a name. */
const CALLED = /(?:s['’]appelle|(?<!\p{L})(?:nommée?|dénommée?|prénommée?)|(?<!\p{L})(?:pré)?nom\s*:)\s*\S/iu;

/** Words in capitals that stand in notes without naming a person. */
const KNOWN = new Set(
  (
    'BTA CORG OTV OTE OTS MCG PVRJ PEL PSIG PMI BR BMO SDIS SAMU RDV CNI ANTS PV PJ VIF VP PL VL QR RIB CB IBAN SMS ' +
    'ok urgent accueil borne plainte mairie gendarmerie police préfecture tribunal procureur commune département france services victimes pusey vesoul ' +
    'haute saône haute-saône lure luxeuil gray intermarché leclerc carrefour lidl facebook leboncoin vinted whatsapp instagram snapchat amazon paypal ameli ' +
    'allemand allemande anglais anglaise belge suisse néerlandais néerlandaise italien italienne espagnol espagnole turc turque portugais portugaise français française ' +
    'lundi mardi mercredi jeudi vendredi samedi dimanche noël pâques toussaint avenue place rue route chemin saint sainte'
  )
    .split(' ')
    .map((word) => word.toLowerCase()),
);

const isKnown = (word: string) => KNOWN.has(word.toLowerCase());

/** Words after which a capital begins a place. */
const BEFORE_PLACE = new Set('à au en sur vers rue route place avenue impasse chemin quai lieu-dit'.split(' '));
/** Words that with « de » come before a place. */
const OF_PLACE = new Set('mairie maire commune brigade route rue ville gendarmerie bta direction'.split(' '));

interface Word {
  readonly text: string;
  /** Whether a sentence begins here. */
  readonly first: boolean;
}

function words(note: string): readonly Word[] {
  return [...note.matchAll(/\p{L}[\p{L}’'-]*/gu)].map((match) => ({
    text: match[0].replace(/^[dlDL]['’](?=\p{Lu})/u, ''),
    first: /(?:^|[.!?:;«(/]\s*)$/u.test(note.slice(0, match.index)),
  }));
}

/** A capital, and long enough for a name: « O’Connor », but neither « A » nor « OK ». */
const isCapital = (text: string) => /^\p{Lu}(?:\p{L}{2}|['’]\p{Lu})/u.test(text);
const isShouted = (text: string) => text.length >= 4 && text === text.toUpperCase();

function isPlace(list: readonly Word[], index: number): boolean {
  const before = list[index - 1]?.text.toLowerCase() ?? '';
  if (BEFORE_PLACE.has(before)) return true;
  return ['de', 'du', 'des'].includes(before) && OF_PLACE.has(list[index - 2]?.text.toLowerCase() ?? '');
}

/**
 * A word with a capital that is no known word and that nothing announces as a place; where a sentence begins, only one all in capitals (« DUPONT est
 * passé »). A note that is all in capitals tells nothing.
 */
function namesSomebody(note: string): boolean {
  if (note === note.toUpperCase()) return false;
  const list = words(note);
  return list.some(({ text, first }, index) => isCapital(text) && (!first || isShouted(text)) && !isKnown(text) && !isPlace(list, index));
}

/** The note without the words that are doubted for another reason. */
function withoutOthers(note: string): string {
  return PLATES.reduce((text, plate) => text.replace(plate, '…'), note.replace(EMAIL, '…'));
}

/** What the note looks as if it held, in a fixed order; empty when nothing is doubted. Pure. */
export function noteLooksPersonal(note: string): readonly NoteDoubt[] {
  const found: Readonly<Record<NoteDoubt, boolean>> = {
    name: TITLED.test(note) || CALLED.test(note) || namesSomebody(withoutOthers(note)),
    phone: PHONE.test(note),
    plate: PLATES.some((plate) => plate.test(note)),
    email: EMAIL.test(note),
  };
  return NOTE_DOUBTS.filter((doubt) => found[doubt]);
}
