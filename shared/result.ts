/**
 * Expected failures are values of a closed list; anything unexpected is thrown and stops the process that threw it.
 *
 * `FAILURES` is the whole vocabulary that may cross the boundary between a screen and the main process. A failure never
 * carries a personal datum: `detail` holds only the small, typed facts that a screen needs to say what to do next.
 */
export const FAILURES = [
  /** The request did not match the channel's schema, or was too large. */
  'invalidRequest',
  /** The caller is not the top frame of a window of ours. */
  'foreignSender',
  /** The visit named in the request is not the one under way. */
  'noLiveVisit',
  /** The channel belongs to staff mode and staff mode is locked, or the agent's role does not allow the act. */
  'notAllowed',
  /** The answers do not satisfy the service's rules; `detail.fields` names the fields, never their content. */
  'answersRejected',
  /** The unit's key does not exist yet: the first start has not been done. */
  'notSetUp',
  /** The encrypted base, or the key that opens it, is not available. */
  'storeUnavailable',
  /** A secret, a PIN or a code was wrong; `detail.triesLeft` or `detail.retryAfterMs` says what is left. */
  'wrongSecret',
  /** Too many wrong secrets: `detail.retryAfterMs` is the wait. */
  'lockedOut',
  /** The secret is right, was given by the head, and must be changed before anything opens. */
  'mustChange',
  /** No such deposit, agent or file. */
  'notFound',
  /** The act does not fit the present state (for example a status that cannot follow the current one). */
  'conflict',
  /** No printer is configured. */
  'noPrinter',
  /** The spooler refused the job or reported its failure. */
  'printFailed',
  /** Something that should have been possible was not; the event is logged without content. */
  'unexpected',
] as const;

export type FailureCode = (typeof FAILURES)[number];

export interface Failure {
  readonly code: FailureCode;
  readonly detail?: {
    readonly fields?: readonly string[];
    readonly triesLeft?: number;
    readonly retryAfterMs?: number;
    /** Free appointments to offer instead: local days and times. */
    readonly slots?: readonly { readonly date: string; readonly time: string }[];
  };
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail<T = never>(code: FailureCode, detail?: Failure['detail']): Result<T> {
  return { ok: false, failure: detail === undefined ? { code } : { code, detail } };
}
