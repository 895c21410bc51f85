/**
 * What an agent's secret and code must be. Rule of the project: at least 12 characters, or at least 10 digits when it is made
 * of digits only; a secret that is one repeated pattern or a run of the keyboard or of the alphabet is refused.
 */
export const SECRET_CHARACTERS = 12;
export const SECRET_DIGITS = 10;
/** Length of the code that re-opens staff mode within a shift; the boundary holds the same bounds. */
export const PIN_DIGITS = { least: 4, most: 8 } as const;

export type SecretFault = 'tooShort' | 'repeated' | 'sequence';

const RUNS = ['0123456789', 'abcdefghijklmnopqrstuvwxyz', 'azertyuiop', 'qsdfghjklm', 'wxcvbn', 'qwertzuiop', 'qwertyuiop', 'asdfghjkl'];

/** Whether the whole text is one pattern of at most a third of its length, repeated (`aaaa`, `121212`, `abcabcabc`). */
function isRepeated(text: string): boolean {
  const longest = Math.max(1, Math.floor(text.length / 3));
  for (let size = 1; size <= longest; size += 1) {
    const pattern = text.slice(0, size);
    if (pattern.repeat(Math.ceil(text.length / size)).slice(0, text.length) === text) return true;
  }
  return false;
}

/** Whether the whole text walks along one run, forwards or backwards, going round at its end. */
function isSequence(text: string): boolean {
  const lower = text.toLowerCase();
  return RUNS.some((run) => {
    const around = run.repeat(Math.ceil(lower.length / run.length) + 1);
    return around.includes(lower) || Array.from(around).reverse().join('').includes(lower);
  });
}

/** What is wrong with a secret, or null. Length is counted in characters as people see them (code points). */
export function secretFault(secret: string): SecretFault | null {
  const characters = Array.from(secret.normalize('NFC'));
  const allDigits = characters.every((character) => /\d/.test(character));
  if (characters.length < (allDigits ? SECRET_DIGITS : SECRET_CHARACTERS)) return 'tooShort';
  return trivialFault(secret);
}

/** What is wrong with a code of the shift, or null. */
export function pinFault(pin: string): SecretFault | null {
  if (!/^\d+$/.test(pin) || pin.length < PIN_DIGITS.least || pin.length > PIN_DIGITS.most) return 'tooShort';
  return trivialFault(pin);
}

function trivialFault(text: string): SecretFault | null {
  if (isRepeated(text)) return 'repeated';
  return isSequence(text) ? 'sequence' : null;
}
