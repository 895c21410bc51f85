import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { openSiteStand, standOptions, type SiteStand } from '../../fixtures/site-stand.ts';

const run = promisify(execFile);

const GOOD = 'site-a.example';
const BAD = ['expired', 'wrongName', 'unknownAuthority', 'selfSigned'] as const;

let stand: SiteStand;

beforeAll(async () => {
  const page = { '/': () => ({ body: '<title>page</title>' }), '/form/*': () => ({ status: 303, headers: { Location: '/' } }) };
  stand = await openSiteStand({
    pages: { [GOOD]: page, 'inside.example': page, ...Object.fromEntries(BAD.map((kind) => [`${kind.toLowerCase()}.example`, page])) },
    certificates: Object.fromEntries(BAD.map((kind) => [`${kind.toLowerCase()}.example`, kind])),
    addresses: { 'inside.example': '10.0.0.8' },
  });
});
afterEach(() => {
  stand.fault(GOOD, null);
  stand.forget();
});
afterAll(() => stand.close());

/** Runs a script as the main process of a kiosk would run; it prints one JSON value. */
async function inMain(script: string): Promise<unknown> {
  const { before, env } = standOptions(stand);
  const words = before.flatMap((file) => ['-r', file]);
  const { stdout } = await run(process.execPath, [...words, '-e', script], { env: { ...process.env, ...env, NODE_OPTIONS: '' } });
  return JSON.parse(stdout);
}

const authority = (): string => readFileSync(join(stand.home, '..', 'authority.pem'), 'utf8');

/** What a client that trusts the authority of the stand gets: the status, or the code of the error. */
const ask = (url: string, options: object = {}, body = ''): string => `
  const tell = (value) => { console.log(JSON.stringify(value)); process.exit(); };
  require('node:https').request(${JSON.stringify(url)}, { ca: ${JSON.stringify(authority())}, timeout: 400, ...${JSON.stringify(options)} }, (answer) => tell(answer.statusCode))
    .on('error', (error) => tell(error.code)).on('timeout', () => tell('silence')).end(${JSON.stringify(body)});`;

it('answers for its hosts and records what was asked', async () => {
  expect(await inMain(ask(`https://${GOOD}/form/2?q=x`, { method: 'POST', headers: { cookie: 'a=b' } }, 'a=1'))).toBe(303);
  const [request] = stand.requests;
  expect(request).toMatchObject({ method: 'POST', host: GOOD, path: '/form/2', body: 'a=1' });
  expect(request?.query.get('q')).toBe('x');
  expect(request?.headers.cookie).toBe('a=b');
  expect(await inMain(ask(`https://${GOOD}/nowhere`))).toBe(404);
});

it('gives each host the certificate that the test wants', async () => {
  const codes = await Promise.all(BAD.map((kind) => inMain(ask(`https://${kind.toLowerCase()}.example/`))));
  expect(codes).toEqual([
    'CERT_HAS_EXPIRED',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
  ]);
});

it('takes a host out of order and puts it back', async () => {
  stand.fault(GOOD, 'offline');
  expect(await inMain(ask(`https://${GOOD}/`))).toBe('EAI_AGAIN');
  stand.fault(GOOD, 'silent');
  expect(await inMain(ask(`https://${GOOD}/`))).toBe('silence');
  stand.fault(GOOD, null);
  expect(await inMain(ask(`https://${GOOD}/`))).toBe(200);
});

it('lets nothing out of the machine, by name or by address, and leaves local servers alone', async () => {
  expect(await inMain(ask('https://www.service-public.fr/'))).toBe('ENOTFOUND');
  expect(await inMain(ask('https://192.0.2.7/'))).toBe('ENOTFOUND');
  expect(await inMain(ask(`https://${GOOD}:8443/`))).toBe('ECONNREFUSED');
  const local = await inMain(`
    const net = require('node:net');
    const server = net.createServer((socket) => socket.end('here')).listen(0, '127.0.0.1', () =>
      net.connect(server.address().port, '127.0.0.1').on('data', (data) => { console.log(JSON.stringify(String(data))); process.exit(); }));`);
  expect(local).toBe('here');
});

it('asks the look-up of the caller, and names the addresses it was told', async () => {
  const script = `
    const dns = require('node:dns');
    const lookup = (host, options, done) => dns.lookup(host, { ...options, all: true }, (error, found) =>
      done(error ?? (found[0].address.startsWith('10.') ? Object.assign(new Error(), { code: 'PRIVATE' }) : null), found));
    const end = (name) => new Promise((resolve) => require('node:net').connect({ host: name, port: 443, lookup })
      .on('connect', () => resolve('connected')).on('error', (error) => resolve(error.code)));
    (async () => {
      console.log(JSON.stringify([await end('${GOOD}'), await end('inside.example'), (await dns.promises.lookup('${GOOD}')).address]));
      process.exit();
    })();`;
  const [good, inside, address] = z.tuple([z.string(), z.string(), z.string()]).parse(await inMain(script));
  expect([good, inside]).toEqual(['connected', 'PRIVATE']);
  expect(address).toMatch(/^192\.175\.48\.\d+$/);
});
