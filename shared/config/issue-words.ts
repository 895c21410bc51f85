/** What is wrong with a value of the configuration, in French: for the file and for what the head types on the screen alike. */
import type { z } from 'zod';

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'texte entre guillemets',
  number: 'nombre',
  int: 'nombre entier',
  boolean: 'true ou false',
  object: 'objet { … }',
  array: 'liste [ … ]',
};

/** One issue in a few words, without a full stop. A rule of ours brings its own sentence. */
export function issueInWords(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `Type attendu : ${TYPE_NAMES[issue.expected] ?? issue.expected}`;
    case 'too_small':
      return `Trop petit ou trop court (minimum ${String(issue.minimum)})`;
    case 'too_big':
      return `Trop grand ou trop long (maximum ${String(issue.maximum)})`;
    case 'invalid_value':
      return `Valeurs possibles : ${issue.values.map(String).join(', ')}`;
    case 'invalid_format':
      return 'Format incorrect';
    case 'custom':
      return issue.message === NO_WORDS ? 'Valeur incorrecte' : issue.message;
    default:
      return 'Valeur incorrecte';
  }
}

/** What the library says when a rule brings no sentence. */
const NO_WORDS = 'Invalid input';
