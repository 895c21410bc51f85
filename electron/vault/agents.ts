/**
 * The unit's private key, wrapped once an agent. The wrapping key needs both what the agent knows (Argon2id of the secret) and
 * what the terminal holds (the device key), so neither a stolen disk nor a known secret is enough alone. Adding an agent or changing a
 * secret wraps the same private key anew: deposits are never encrypted again.
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

const contextText = ({ agentId, recipient }: WrappingContext) => `borne-pusey/agent/v1\n${agentId}\n${recipient}`;

async function wrappingKey(secret: string, salt: Buffer, context: WrappingContext): Promise<Buffer> {
  const known = await stretch(secret, salt, context.cost);
  const both = Buffer.concat([known, context.device]);
  const key = Buffer.from(hkdfSync('sha256', both, salt, 'borne-pusey/agent-key/v1', 32));
  known.fill(0);
  both.fill(0);
  return key;
}

/** Wraps the private key for an agent, with a fresh salt. */
export async function wrapIdentity(identity: Buffer, secret: string, context: WrappingContext): Promise<Wrapping> {
  const salt = randomBytes(SALT_BYTES);
  const key = await wrappingKey(secret, salt, context);
  const wrapped = closeBox(key, identity, contextText(context));
  key.fill(0);
  return { salt, wrapped };
}

/** The private key, or null when the secret is wrong (or the row belongs to another agent, unit or terminal). */
export async function unwrapIdentity(wrapping: Wrapping, secret: string, context: WrappingContext): Promise<Buffer | null> {
  const key = await wrappingKey(secret, wrapping.salt, context);
  const identity = openBox(key, wrapping.wrapped, contextText(context));
  key.fill(0);
  return identity;
}
