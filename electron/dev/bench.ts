/**
 * `npm run bench [-- --json FILE] [-- --starts N] [-- --deposits N] [-- --visits N] [-- --watches 0|500|5000] [-- --register 0|10000|100000|1000000] [-- --figures 0|1] [-- --sites N]`: measures what the project
 * promises and prints it as JSON; 0 leaves a part out. Times of one machine say little about another: ratios are taken within one run. Never part of `npm test`.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchKiosk } from '../../tests/fixtures/kiosk.ts';
import { setUp } from '../../tests/fixtures/walk-staff-door.ts';
import { coldStart } from './bench/cold-start.ts';
import { dailyFigureTimes } from './bench/daily-figures.ts';
import { memoryOfVisits } from './bench/memory.ts';
import { lendNames } from './bench/names.ts';
import { growth, registerTimes, type RegisterTimes } from './bench/register-times.ts';
import { registrations } from './bench/registration.ts';
import { screenTimes } from './bench/screen-times.ts';
import { siteTimes } from './bench/site-times.ts';
import { PROMISED_LENGTH, watchListTimes, type WatchListTimes } from './bench/watch-list.ts';
import { ensureBuild } from './bundle.ts';
import { withScreen } from './launch.ts';
import { readRuntime } from './runtime.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    starts: { type: 'string', default: '12' },
    deposits: { type: 'string', default: '30' },
    visits: { type: 'string', default: '500' },
    watches: { type: 'string', default: '5000' },
    register: { type: 'string', default: '100000' },
    figures: { type: 'string', default: '1' },
    sites: { type: 'string', default: '200' },
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

const zones = [{ zone: 'gendarmerie', departments: ['70'], source: 'bench', verifiedOn: '2026-01-01', expiresOn: null }];
const starts = Number(values.starts);
const deposits = Number(values.deposits);
const visits = Number(values.visits);
const watches = Number(values.watches);
/** A list as long as the promise and, when more is asked for, one that is longer. */
const lengths = [...new Set([Math.min(PROMISED_LENGTH, watches), watches])].filter((length) => length > 0);

/** What a visitor meets, in one run of the application. */
async function visitors() {
  if (deposits + visits + watches === 0) return {};
  const kiosk = await launchKiosk({ config: { session, zones } });
  try {
    await lendNames(kiosk);
    await setUp(kiosk);
    if (watches > 0) tell('shortest registrations');
    const registered = watches > 0 ? { registrations: await registrations(kiosk) } : {};
    if (deposits > 0) tell('touches, steps and deposits');
    const times = deposits > 0 ? await screenTimes(kiosk, deposits) : {};
    const memory = visits > 0 ? { memory: await memoryOfVisits(kiosk, visits, (done) => tell(`${done} visits`)) } : {};
    return { ...times, ...memory, ...registered };
  } finally {
    await kiosk.close();
  }
}

async function lists() {
  const measured: Record<string, WatchListTimes> = {};
  for (const length of lengths) {
    tell(`list of ${length} watches`);
    measured[length] = await watchListTimes(length);
  }
  return measured;
}

/** Registers of ten thousand contacts and ten times more each, up to the length asked for, and how the times grow from one to the next. */
async function registers() {
  const measured: Record<string, RegisterTimes> = {};
  const grows: Record<string, ReturnType<typeof growth>> = {};
  let before: RegisterTimes | null = null;
  for (let length = 10_000; length <= Number(values.register); length *= 10) {
    tell(`register of ${length} contacts`);
    const times = await registerTimes(length);
    measured[length] = times;
    if (before !== null) grows[length] = growth(before, times);
    before = times;
  }
  return { ...measured, grows };
}

async function dailyFigures() {
  if (values.figures === '0') return {};
  tell('ten years of daily figures');
  return { dailyFigures: await dailyFigureTimes() };
}

async function officialSites() {
  const openings = Number(values.sites);
  if (openings === 0) return {};
  tell('official sites');
  return { sites: await siteTimes(openings, (done) => tell(`${done} openings`)) };
}

const figures = await (async () => {
  try {
    if (starts > 0) tell('cold start');
    const cold = starts > 0 ? { coldStart: await coldStart(starts) } : {};
    return {
      ...cold,
      ...(await visitors()),
      watchList: await lists(),
      register: await registers(),
      ...(await dailyFigures()),
      ...(await officialSites()),
    };
  } finally {
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
