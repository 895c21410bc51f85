/** One whole life of a deposit in a runtime of its own; says `fine` and the reference at the end. Argument: data directory. */
import { writeSync } from 'node:fs';
import { AGENT, house, setUp, standingClock, submission, unlock, value } from './support.ts';

async function live(dataDir: string): Promise<string> {
  const open = await house(dataDir, standingClock());
  await setUp(open);
  const { reference } = value(await open.handlers.submitDeposit(submission()));
  await unlock(open, AGENT);
  value(await open.handlers.setPin({ pin: '4071' }));
  value(await open.handlers.lockStaff({}));
  value(await open.handlers.unlockWithPin({ pin: '4071' }));
  const { answers } = value(await open.handlers.openDeposit({ reference }));
  if (answers['story'] !== submission().answers['story']) throw new Error('the deposit opened to something else');
  const health = await open.health();
  if (!health.baseIntact || !health.auditIntact) throw new Error('the base is not intact');
  await open.close();
  return reference;
}

live(process.argv[2] ?? '').then(
  (reference) => writeSync(1, `fine ${reference}\n`),
  (error: unknown) => {
    writeSync(2, `${String(error)}\n`);
    process.exit(1);
  },
);
