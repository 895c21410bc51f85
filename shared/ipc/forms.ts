/** The forms of requests that several areas of the contract share, and the form of a rule. */
import { z } from 'zod';
import type { Caller } from '../auth/caller.ts';

/** Number of a line that is appended only. */
export const lineNumber = z.number().int().min(1).max(999_999_999);

/** A deposit. */
export const reference = z.string().regex(/^[0-9A-Z-]{6,20}$/);

/** An agent. */
export const agentId = z.string().regex(/^[0-9a-f-]{36}$/);

/** A request that says nothing. */
export const none = z.strictObject({});

/** What makes a request the same when it is sent again. */
export const requestId = z.string().regex(/^[0-9a-f-]{36}$/);

/** A reference or a code as a person types it: its meaning is for the use-case. */
export const typed = z.string().max(60);

/** What the contract says of one channel. */
export interface ChannelRule {
  readonly request: z.ZodType;
  readonly caller: Caller;
  /** Whether the use-case writes an audit line in its own transaction; the router refuses to start when one is missing. */
  readonly audited: boolean;
}

/** The channels of one area. */
export type Rules = Readonly<Record<string, ChannelRule>>;
