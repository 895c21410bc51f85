/** What a browser says to the gate before its tunnel stands: `CONNECT host:443 HTTP/1.x` and header fields, which are not read. */

/** Longest head, in bytes. */
export const MOST_HEAD_BYTES = 8 * 1024;

/** The one port of official sites. */
export const TLS_PORT = 443;

const END_OF_HEAD = '\r\n\r\n';

/** A head, understood. A refusal says its status: forbidden, not a tunnel, too long. */
export type Ask =
  | { readonly kind: 'tunnel'; readonly host: string; /** In bytes: what follows belongs to the tunnel. */ readonly headLength: number }
  | { readonly kind: 'refused'; readonly status: 403 | 405 | 431; /** The host, where it was a name. */ readonly host?: string };

/**
 * Whether `host` is the full name of a host, in small letters: two labels or more of letters, digits and inner hyphens (RFC 1123), the last one beginning
 * with a letter. So no address in any of its writings (`127.1`, `0x7f.1`, `2130706433`, `[::1]`), no bare `localhost`, no final dot.
 */
export function isHostName(host: string): boolean {
  return host.length <= 253 && /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(host);
}

/** What is asked by `bytes`, all that came so far; `undefined` while the head has no end. */
export function readAsk(bytes: Buffer): Ask | undefined {
  const end = bytes.indexOf(END_OF_HEAD);
  const headLength = end === -1 ? bytes.length : end + END_OF_HEAD.length;
  if (headLength > MOST_HEAD_BYTES) return { kind: 'refused', status: 431 };
  if (end === -1) return undefined;
  const [line = ''] = bytes.toString('latin1', 0, end).split('\r\n', 1);
  const ask = /^CONNECT ([^ ]+):([^ :]*) HTTP\/1\.\d$/.exec(line);
  // A page without TLS is asked for by its whole address.
  if (ask === null) return { kind: 'refused', status: /^(?:CONNECT |[A-Z]+ https?:)/i.test(line) ? 403 : 405 };
  const host = (ask[1] ?? '').toLowerCase();
  if (!isHostName(host)) return { kind: 'refused', status: 403 };
  if (ask[2] !== String(TLS_PORT)) return { kind: 'refused', status: 403, host };
  return { kind: 'tunnel', host, headLength };
}
