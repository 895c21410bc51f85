import type { TextKind } from '../flow/definition.ts';
import type { Advice, Fault } from './faults.ts';
import { TEXT_RULES } from './text-kinds.ts';
import type { FieldWords } from './words/fr.ts';
import { fieldWords } from './words/index.ts';

/** Kinds with a line of help: keys of the words' `help` and `examples`. */
export type HelpKey = keyof FieldWords['help'];

/** What to show while a field is being typed. */
export interface LiveCheck {
  /** `incomplete`: nothing wrong so far; say nothing but the help. `wrong`: more typing will not make it right. */
  readonly state: 'empty' | 'incomplete' | 'ok' | 'wrong';
  /** Why it is wrong. */
  readonly fault?: Fault;
  /** A remark that does not refuse; show it when the visitor leaves the field. */
  readonly advice?: Advice;
  /** Where to find the value, as long as it is not right. */
  readonly help?: HelpKey;
}

function isHelpKey(kind: string): kind is HelpKey {
  return Object.hasOwn(fieldWords('fr').help, kind);
}

/** Checks what is typed so far in a field of this kind, with the limits of the kind. Pure, never throws. */
export function liveCheck(kind: TextKind, text: string): LiveCheck {
  const rule = TEXT_RULES[kind];
  const help = isHelpKey(kind) ? { help: kind } : kind === 'birthDate' ? { help: 'date' as const } : {};
  const value = rule.normalise(text);
  if (value === '') return { state: 'empty', ...help };
  const fault = rule.fault(value, rule.limits);
  const found = rule.advice?.(value) ?? null;
  const advice = found === null ? {} : { advice: found };
  const unfinished = rule.unfinished?.(value, rule.limits) === true;
  if (fault === null) return unfinished && found !== null ? { state: 'incomplete', ...advice, ...help } : { state: 'ok', ...advice };
  return unfinished ? { state: 'incomplete', ...help } : { state: 'wrong', fault, ...help };
}
