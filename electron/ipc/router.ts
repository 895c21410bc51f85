/**
 * Everything that crosses from a screen to the main process passes here. This module knows no Electron: the transport tells it who speaks.
 * It always answers a `Result`: it never throws and never answers `undefined`.
 */
import { mayCall } from '../../shared/auth/caller.ts';
import type { Role } from '../../shared/auth/role.ts';
import { CONTRACT, MAX_REQUEST_BYTES, type Request, type Response } from '../../shared/ipc/contract.ts';
import { CHANNELS, type Channel } from '../../shared/ipc/channels.ts';
import { fail, type FailureCode, type Result } from '../../shared/result.ts';

/** What runs a channel. It may throw only what nobody could expect. */
export type Handler<C extends Channel> = (request: Request<C>) => Response<C> | Promise<Response<C>>;
export type Handlers = { readonly [C in Channel]: Handler<C> };

/** Who speaks, as the transport saw it. */
export interface Sender {
  /** The call comes from the top frame, not from a frame within. */
  readonly isTopFrame: boolean;
  /** `app:` for our pages. The `origin` of a custom scheme is the text `null` in Node, so scheme and host are compared. */
  readonly protocol: string;
  readonly host: string;
  /** `visitor`: the window now in service. A window being replaced, or any other, is `foreign`. */
  readonly window: 'visitor' | 'foreign';
}

/** What the router asks about the visit and the agent. */
export interface RouterSession {
  /** The visit under way, or null. */
  readonly liveVisit: () => string | null;
  /** The role of the agent whose key is open, or null while staff mode is locked. */
  readonly staffRole: () => Role | null | Promise<Role | null>;
  /** Told of each call that was let through, before it runs. */
  readonly passed?: (channel: Channel) => void;
}

/** Told of refusals and of unexpected errors; never with the content of a request. */
export interface RouterReport {
  readonly refused: (channel: string, code: FailureCode) => void;
  readonly threw: (channel: Channel, error: unknown) => void;
}

export interface RouterOptions {
  readonly handlers: Handlers;
  readonly session: RouterSession;
  readonly report: RouterReport;
  /** Scheme and host of our pages. */
  readonly origin: { readonly protocol: string; readonly host: string };
}

export interface Router {
  readonly route: (channel: string, sender: Sender, payload: unknown) => Promise<Result<unknown>>;
}

/** Builds the router. Throws at once when a channel has no handler: better no terminal than a silent one. */
export function createRouter(options: RouterOptions): Router {
  const { handlers, session, report, origin } = options;
  const missing = CHANNELS.filter((channel) => typeof handlers[channel] !== 'function');
  if (missing.length > 0) throw new Error(`no handler for ${missing.join(', ')}`);

  const refuse = (channel: string, code: FailureCode): Result<unknown> => {
    report.refused(channel, code);
    return fail(code);
  };

  const routeKnown = async <C extends Channel>(channel: C, sender: Sender, payload: unknown): Promise<Result<unknown>> => {
    const ours = sender.isTopFrame && sender.window === 'visitor' && sender.protocol === origin.protocol && sender.host === origin.host;
    if (!ours) return refuse(channel, 'foreignSender');
    if (!fits(payload)) return refuse(channel, 'invalidRequest');
    const parsed = CONTRACT[channel].request.safeParse(payload);
    if (!parsed.success) return refuse(channel, 'invalidRequest');
    const visit = visitOf(parsed.data);
    if (visit !== null && visit !== session.liveVisit()) return refuse(channel, 'noLiveVisit');
    if (!mayCall(CONTRACT[channel].caller, await session.staffRole())) return refuse(channel, 'notAllowed');
    session.passed?.(channel);
    // The schema of the channel has just produced this value; the compiler cannot follow the pair through a generic key.
    return await handlers[channel](parsed.data as Request<C>);
  };

  return {
    route: async (channel, sender, payload) => {
      if (!isChannel(channel)) return refuse('unknown', 'invalidRequest');
      try {
        return await routeKnown(channel, sender, payload);
      } catch (error) {
        report.threw(channel, error);
        return fail('unexpected');
      }
    },
  };
}

function isChannel(name: string): name is Channel {
  return CHANNELS.some((channel) => channel === name);
}

/** Whether the request is plain JSON within the size limit. What has cycles or big integers is no request of ours. */
function fits(payload: unknown): boolean {
  try {
    const text = JSON.stringify(payload);
    return typeof text === 'string' && new TextEncoder().encode(text).length <= MAX_REQUEST_BYTES;
  } catch {
    return false;
  }
}

function visitOf(request: unknown): string | null {
  return typeof request === 'object' && request !== null && 'visitId' in request && typeof request.visitId === 'string'
    ? request.visitId
    : null;
}
