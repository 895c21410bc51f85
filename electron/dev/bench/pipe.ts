/**
 * Chromium's debugger over two pipes (`--remote-debugging-pipe`): one question, one answer. Enough to ask a page about itself without the
 * machinery of Playwright, which would take part in the start that is measured.
 */
import type { ChildProcess } from 'node:child_process';
import { Readable, Writable } from 'node:stream';
import { z } from 'zod';

const answerSchema = z.object({ id: z.number(), result: z.unknown().optional(), error: z.object({ message: z.string() }).optional() });
const targetsSchema = z.object({ targetInfos: z.array(z.object({ targetId: z.string(), type: z.string() })) });
const sessionSchema = z.object({ sessionId: z.string() });
const valueSchema = z.object({ result: z.object({ value: z.unknown() }) });

/** Descriptors that Chromium reads from and writes to. */
const IN = 3;
const OUT = 4;

/** Evaluates an expression in the first page of a process started with `stdio` pipes on 3 and 4; resolves with its value, promises awaited. */
export async function evaluateInPage(child: ChildProcess, expression: string): Promise<unknown> {
  const send = connect(child);
  const { targetInfos } = targetsSchema.parse(await send('Target.getTargets', {}));
  const page = targetInfos.find(({ type }) => type === 'page');
  if (page === undefined) throw new Error('no page');
  const { sessionId } = sessionSchema.parse(await send('Target.attachToTarget', { targetId: page.targetId, flatten: true }));
  const evaluated = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }, sessionId);
  return valueSchema.parse(evaluated).result.value;
}

type Send = (method: string, params: object, sessionId?: string) => Promise<unknown>;

function connect(child: ChildProcess): Send {
  const [toChromium, fromChromium] = [child.stdio[IN], child.stdio[OUT]];
  if (!(toChromium instanceof Writable) || !(fromChromium instanceof Readable)) throw new Error('no pipes to the debugger');
  const waiting = new Map<number, { readonly resolve: (result: unknown) => void; readonly reject: (error: Error) => void }>();
  let rest = '';
  fromChromium.on('data', (chunk: Buffer) => {
    const messages = (rest + chunk.toString('utf8')).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages) {
      // Events have no number and answer nothing.
      const answer = answerSchema.safeParse(JSON.parse(message));
      if (!answer.success) continue;
      const asked = waiting.get(answer.data.id);
      waiting.delete(answer.data.id);
      if (answer.data.error === undefined) asked?.resolve(answer.data.result);
      else asked?.reject(new Error(answer.data.error.message));
    }
  });
  let last = 0;
  return (method, params, sessionId) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      toChromium.write(`${JSON.stringify({ id: last, method, params, ...(sessionId === undefined ? {} : { sessionId }) })}\0`);
    });
}
