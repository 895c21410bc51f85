/** A screen to draw on: a virtual one (Xvfb) in the size of the reference terminal where it is wanted. */
import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

/** Portrait reference of the terminal, in pixels, with 24 bits of colour. */
export const REFERENCE_SCREEN = '1080x1920x24';

const START_LIMIT_MS = 15_000;

/** A running virtual display. `stop` ends it; it may be called twice. */
export interface VirtualDisplay {
  /** Value for DISPLAY, such as `:3`. */
  readonly name: string;
  readonly stop: () => void;
}

/** True when a display server is named in the environment. */
export const hasDisplay = (env: Readonly<Record<string, string | undefined>>): boolean =>
  (env.DISPLAY ?? '') !== '' || (env.WAYLAND_DISPLAY ?? '') !== '';

/**
 * Starts Xvfb on a free number, which the server itself chooses and writes to its third descriptor: two runs at the same moment cannot
 * collide. Rejects when Xvfb is missing or does not answer within 15 s.
 */
export const startDisplay = async (): Promise<VirtualDisplay> => {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', REFERENCE_SCREEN, '-nolisten', 'tcp', '-noreset'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const stop = (): void => {
    if (server.exitCode === null && server.signalCode === null) server.kill('SIGTERM');
  };
  const number = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => {
      stop();
      reject(new Error('Xvfb did not answer'));
    }, START_LIMIT_MS);
    server.once('error', (error) => {
      clearTimeout(timer);
      reject(new Error(`Xvfb could not be started: ${error.message}`));
    });
    server.once('exit', () => {
      clearTimeout(timer);
      reject(new Error('Xvfb ended at once'));
    });
    const descriptor = server.stdio[3] as Readable;
    descriptor.on('data', (chunk: Buffer) => {
      clearTimeout(timer);
      resolve(chunk.toString('ascii').trim());
    });
  });
  process.once('exit', stop);
  server.unref();
  return { name: `:${number}`, stop };
};
