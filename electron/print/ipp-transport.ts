/**
 * Carries IPP messages to CUPS over its local socket: no network, and CUPS reads from the socket itself which account is asking.
 */
import { request } from 'node:http';

/** Largest answer read from the spooler, in bytes; a longer one is refused. */
const MOST_ANSWER_BYTES = 4 * 1024 * 1024;

export interface IppTransport {
  /** Posts a message to a path such as `/printers/accueil`. Rejects when CUPS is absent, refuses, or exceeds `timeoutMs`. */
  readonly post: (path: string, body: Buffer, timeoutMs: number) => Promise<Buffer>;
}

/** The socket of the Debian package; `CUPS_SERVER`, when it names a socket, is obeyed as CUPS's own clients do. */
export function cupsSocket(env: Readonly<Record<string, string | undefined>>): string {
  const server = env['CUPS_SERVER'];
  return server !== undefined && server.startsWith('/') ? server : '/run/cups/cups.sock';
}

/** A transport over the socket at `socketPath`, for the account named `user` (which CUPS checks against the socket's peer). */
export function createIppTransport(socketPath: string, user: string): IppTransport {
  return {
    post: (path, body, timeoutMs) =>
      new Promise((resolve, reject) => {
        const call = request(
          {
            socketPath,
            path,
            method: 'POST',
            headers: {
              Host: 'localhost',
              'Content-Type': 'application/ipp',
              'Content-Length': body.length,
              Authorization: `PeerCred ${user}`,
            },
          },
          (answer) => {
            const chunks: Buffer[] = [];
            let size = 0;
            answer.on('data', (chunk: Buffer) => {
              chunks.push(chunk);
              size += chunk.length;
              if (size > MOST_ANSWER_BYTES) call.destroy(new Error('spooler answer too long'));
            });
            answer.on('error', reject);
            answer.on('end', () => {
              clearTimeout(limit);
              if (answer.statusCode === 200) resolve(Buffer.concat(chunks));
              else reject(new Error(`spooler answered ${String(answer.statusCode)}`));
            });
          },
        );
        const limit = setTimeout(() => call.destroy(new Error('spooler did not answer in time')), timeoutMs);
        call.on('error', (error) => {
          clearTimeout(limit);
          reject(error);
        });
        call.end(body);
      }),
  };
}
