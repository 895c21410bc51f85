/**
 * `npm run bench [-- --json FILE] [-- --starts N] [-- --deposits N] [-- --visits N]`: measures what the project promises and prints it as
 * JSON. Times of one machine say little about another: ratios are taken within one run. Never part of `npm test`.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchKiosk } from '../../tests/fixtures/kiosk.ts';
import { setUp } from '../../tests/fixtures/walk-staff-door.ts';
import { coldStart } from './bench/cold-start.ts';
import { memoryOfVisits } from './bench/memory.ts';
import { screenTimes } from './bench/screen-times.ts';
import { ensureBuild } from './bundle.ts';
import { withScreen } from './launch.ts';
import { readRuntime } from './runtime.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    starts: { type: 'string', default: '12' },
    deposits: { type: 'string', default: '30' },
    visits: { type: 'string', default: '500' },
  },
});

/** Progress goes beside the JSON. */
const tell = (text: string): void => {
  process.stderr.write(`bench: ${text}\n`);
};
const session = { infoSeconds: 600, formSeconds: 900, receiptSeconds: 300 };

await ensureBuild('standard');
const screen = await withScreen();
process.env.DISPLAY = screen.env.DISPLAY;

tell('cold start');
const cold = await coldStart(Number(values.starts));
tell('touches, steps and deposits');
const kiosk = await launchKiosk({ config: { session } });
const figures = await (async () => {
  try {
    await setUp(kiosk);
    const times = await screenTimes(kiosk, Number(values.deposits));
    const memory = await memoryOfVisits(kiosk, Number(values.visits), (done) => tell(`${done} visits`));
    return { coldStart: cold, ...times, memory };
  } finally {
    await kiosk.close();
    screen.stop();
  }
})();

const { origin, version } = readRuntime();
const report = JSON.stringify(
  { at: new Date().toISOString(), electron: version, runtime: origin, processors: cpus().length, processor: cpus()[0]?.model, figures },
  null,
  2,
);
process.stdout.write(`${report}\n`);
if (values.json !== undefined) writeFileSync(resolve(process.env.INIT_CWD ?? process.cwd(), values.json), `${report}\n`);
