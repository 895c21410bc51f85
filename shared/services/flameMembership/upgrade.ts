import type { Answers } from '../../flow/definition.ts';

/** Version 1 is the first. Throws a `RangeError` for a version that never existed. */
export function upgrade(answers: Answers, version: number): Answers {
  if (version === 1) return answers;
  throw new RangeError(`FLAME membership version ${version} is unknown`);
}
