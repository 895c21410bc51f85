/**
 * The unit's private key, wrapped once an agent. The wrapping key needs both what the agent knows (Argon2id of the secret) and
 * what the terminal holds (the device key), so neither a stolen disk nor a known secret is enough alone. Adding an agent or changing a
 * secret wraps the same private key anew: deposits are never encrypted again. A technician's wrapping is made with other keys and holds nothing: it
 * proves a secret, and no change of a role in the row makes it open anything.
 */
import { hkdfSync, randomBytes } from 'node:crypto';
import { stretch, type ArgonCost } from './argon.ts';
import { closeBox, openBox } from './box.ts';

/** What the agent's row keeps. */
export interface Wrapping {
  readonly salt: Buffer;
  readonly wrapped: Buffer;
}

/** Whose wrapping it is; bound into it, so that rows cannot be exchanged. */
export interface WrappingContext {
  readonly agentId: string;
  readonly recipient: string;
  /** The terminal's device key, 32 bytes. */
  readonly device: Buffer;
  readonly cost: Pick<ArgonCost, 'memoryKib' | 'passes'>;
}

const SALT_BYTES = 16;

/** Whose wrapping: an agent's holds the private key, a technician's holds nothing. Keys and contexts differ. */
type Kind = 'agent' | 'technician';

const NOTHING = Buffer.alloc(0);

const contextText = (kind: Kind, { agentId, recipient }: WrappingContext) => `borne-pusey/${kind}/v1\n${agentId}\n${recipient}`;

async function wrappingKey(kind: Kind, secret: string, salt: Buffer, context: WrappingContext): Promise<Buffer> {
  const known = await stretch(secret, salt, context.cost);
  const both = Buffer.concat([known, context.device]);
  const key = Buffer.from(hkdfSync('sha256', both, salt, `borne-pusey/${kind}-key/v1`, 32));
  known.fill(0);
  both.fill(0);
  return key;
}

async function wrap(kind: Kind, content: Buffer, secret: string, context: WrappingContext): Promise<Wrapping> {
  const salt = randomBytes(SALT_BYTES);
  const key = await wrappingKey(kind, secret, salt, context);
  const wrapped = closeBox(key, content, contextText(kind, context));
  key.fill(0);
  return { salt, wrapped };
}

async function unwrap(kind: Kind, wrapping: Wrapping, secret: string, context: WrappingContext): Promise<Buffer | null> {
  const key = await wrappingKey(kind, secret, wrapping.salt, context);
  const content = openBox(key, wrapping.wrapped, contextText(kind, context));
  key.fill(0);
  return content;
}

/** Wraps the private key for an agent, with a fresh salt. */
export async function wrapIdentity(identity: Buffer, secret: string, context: WrappingContext): Promise<Wrapping> {
  return wrap('agent', identity, secret, context);
}

/** The private key, or null when the secret is wrong (or the row belongs to another agent, unit or terminal, or to a technician). */
export async function unwrapIdentity(wrapping: Wrapping, secret: string, context: WrappingContext): Promise<Buffer | null> {
  return unwrap('agent', wrapping, secret, context);
}

/** What a technician's row keeps: enough to know the secret again, and no key. */
export async function wrapProof(secret: string, context: WrappingContext): Promise<Wrapping> {
  return wrap('technician', NOTHING, secret, context);
}

/** Whether a technician's secret is right. */
export async function isProof(wrapping: Wrapping, secret: string, context: WrappingContext): Promise<boolean> {
  return (await unwrap('technician', wrapping, secret, context)) !== null;
}
