/** The age library needs the Web Cryptography global, which Node 18 (Electron 25) keeps in a module. Imported before it, for this effect only. */
import { webcrypto } from 'node:crypto';

const holder: { crypto?: unknown } = globalThis;
holder.crypto ??= webcrypto;
