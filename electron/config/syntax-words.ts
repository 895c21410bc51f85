/** What the operator reads when the configuration file is not written as JSON. */
import { printParseErrorCode, type ParseErrorCode } from 'jsonc-parser';

/** By the name that the parser gives to its errors. */
const SYNTAX: Readonly<Record<string, string>> = {
  InvalidSymbol: 'mot inconnu : attendu un texte entre guillemets, un nombre, true, false ou null',
  InvalidNumberFormat: 'ce nombre est mal écrit',
  PropertyNameExpected: 'il manque une clé entre guillemets, ou l’accolade } de la fin',
  ValueExpected: 'il manque une valeur',
  ColonExpected: 'il manque un deux-points après la clé',
  CommaExpected: 'il manque une virgule',
  CloseBraceExpected: 'il manque une accolade }',
  CloseBracketExpected: 'il manque un crochet ]',
  EndOfFileExpected: 'il y a du texte après la fin',
  InvalidCommentToken: 'ce commentaire est mal écrit',
  UnexpectedEndOfComment: 'ce commentaire n’est pas fermé par */',
  UnexpectedEndOfString: 'il manque un guillemet à la fin de ce texte',
  UnexpectedEndOfNumber: 'ce nombre n’est pas fini',
  InvalidUnicode: 'ce caractère \\u est mal écrit',
  InvalidEscapeCharacter: 'ce caractère après \\ n’existe pas',
  InvalidCharacter: 'ce caractère n’est pas permis',
};

/** One fault of writing, in French. */
export function syntaxInWords(code: ParseErrorCode): string {
  const name = printParseErrorCode(code);
  return `Écriture du fichier : ${SYNTAX[name] ?? name}`;
}
