/**
 * A terminal in one process, for the test that kills it: submits one deposit after the other and says on its standard output what it is about to
 * submit and what was confirmed. Arguments: data directory, then requests that an earlier run may have left without an answer.
 */
import { writeSync } from 'node:fs';
import { house, standingClock, submission, value } from './support.ts';

const [, , dataDir = '', ...unanswered] = process.argv;
const say = (line: string) => writeSync(1, `${line}\n`);

async function submitForEver(): Promise<never> {
  const open = await house(dataDir, standingClock());
  say('ready');
  const again = unanswered.map((requestId) => submission({ requestId }));
  for (;;) {
    const request = again.shift() ?? submission();
    say(`trying ${request.requestId}`);
    const { reference } = value(await open.handlers.submitDeposit(request));
    say(`confirmed ${request.requestId} ${reference}`);
  }
}

void submitForEver();
