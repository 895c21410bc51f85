import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { MOST_TUNNELS } from '../../../electron/sites/gate.ts';
import {
  ADDRESS,
  answerTo,
  callGate,
  connectHead,
  ESTABLISHED,
  HOST,
  openTunnel,
  openWorld,
  refusal,
  until,
  type World,
} from './gate-kit.ts';

let world: World;
afterEach(async () => {
  await world.close();
});

/** Nothing went out: no name was looked up, nothing was connected. */
const expectNothingOut = (): void => {
  expect(world.asked).toEqual([]);
  expect(world.dialled).toEqual([]);
};

describe('what is refused before anything goes out', () => {
  it.each([
    ['a page over plain HTTP', `GET http://${HOST}/ HTTP/1.1\r\nHost: ${HOST}\r\n\r\n`, 403],
    ['a form over plain HTTP', `POST http://${HOST}/ HTTP/1.1\r\nContent-Length: 1\r\n\r\na`, 403],
    ['a page of the gate itself', 'GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n', 405],
    ['another method', `OPTIONS * HTTP/1.1\r\nHost: ${HOST}\r\n\r\n`, 405],
    ['what is not HTTP', 'bonjour\r\n\r\n', 405],
    ['another protocol', `CONNECT ${HOST}:443 RTSP/1.0\r\n\r\n`, 403],
    ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 405],
    ['a host without a port', connectHead(HOST), 403],
    ['a port in other digits', connectHead(`${HOST}:0443`), 403],
    ['plain HTTP in a tunnel', connectHead(`${HOST}:80`), 403],
    ['another port', connectHead(`${HOST}:8443`), 403],
    ['a host with a path', connectHead(`${HOST}/:443`), 403],
    ['a host with a user', connectHead(`agent@${HOST}:443`), 403],
    ['a final dot', connectHead(`${HOST}.:443`), 403],
    ['two hosts', connectHead(`${HOST}:443 autre.fr:443`), 403],
    ['a byte of zero', connectHead(`${HOST}\0.autre.fr:443`), 403],
    ['the terminal', connectHead('localhost:443'), 403],
    ['an IPv4 address', connectHead('9.9.9.9:443'), 403],
    ['loopback', connectHead('127.0.0.1:443'), 403],
    ['a short address', connectHead('127.1:443'), 403],
    ['an address as one number', connectHead('2130706433:443'), 403],
    ['an octal address', connectHead('0177.0.0.01:443'), 403],
    ['a hexadecimal address', connectHead('0x7f.0x0.0x0.0x1:443'), 403],
    ['a hexadecimal number', connectHead('0x7f000001:443'), 403],
    ['an IPv6 address', connectHead('[2620:fe::fe]:443'), 403],
    ['an IPv6 address without brackets', connectHead('::1:443'), 403],
    ['an IPv4 address in an IPv6 one', connectHead('[::ffff:127.0.0.1]:443'), 403],
    ['a host that the site does not allow', connectHead('autre.fr:443'), 403],
    ['a host around the allowed one', connectHead(`${HOST}.autre.fr:443`), 403],
  ])('%s', async (_what, said, status) => {
    world = await openWorld();
    world.admit();
    expect(await answerTo(world.gate, said)).toBe(refusal(status));
    expectNothingOut();
  });

  it('anything, while no site is open', async () => {
    world = await openWorld();
    expect(await answerTo(world.gate, connectHead())).toBe(refusal(403));
    expect(await answerTo(world.gate, 'GET / HTTP/1.1\r\n\r\n')).toBe(refusal(403));
    expectNothingOut();
  });

  it('tells hosts that are names, whatever was wrong with them, and nothing else', async () => {
    world = await openWorld();
    world.admit();
    for (const target of ['Autre.fr:443', `${HOST}:80`, '127.0.0.1:443', 'a b:443', 'intranet:443', '<script>.fr:443']) {
      await answerTo(world.gate, connectHead(target));
    }
    expect(world.refused).toEqual(['autre.fr', HOST]);
  });

  it('every odd target: none that is not the allowed host passes', async () => {
    world = await openWorld();
    world.admit();
    const piece = fc.constantFrom(
      HOST,
      'exemple',
      '.',
      ':',
      ':443',
      '443',
      '@',
      '/',
      '\\',
      '%',
      '%2e',
      '#',
      '?',
      '\t',
      '\0',
      '\r',
      'é',
      'K',
      '0x7f',
      '127.0.0.1',
      '[',
      ']',
      '::1',
      '-',
      '_',
      '*',
      'xn--',
    );
    const odd = fc.oneof(
      fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('')),
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.domain(),
      fc.ipV4(),
      fc.ipV6(),
      fc.nat(0xffffffff).map(String),
    );
    await fc.assert(
      fc.asyncProperty(odd, fc.constantFrom('', ':443', ':80'), async (host, port) => {
        const target = `${host}${port}`;
        fc.pre(target.toLowerCase() !== `${HOST}:443` && !target.includes('\r\n'));
        const answer = await answerTo(world.gate, Buffer.from(connectHead(target), 'utf8'));
        expect([refusal(403), refusal(405)]).toContain(answer);
      }),
      { numRuns: 150 },
    );
    expectNothingOut();
  });
});

describe('a client that is slow, long or gone', () => {
  it('is told when its head is too long, with or without an end', async () => {
    world = await openWorld();
    world.admit();
    const field = `X: ${'a'.repeat(8_200)}`;
    expect(await answerTo(world.gate, connectHead().replace('\r\n\r\n', `\r\n${field}`))).toBe(refusal(431));
    expect(await answerTo(world.gate, connectHead().replace('\r\n\r\n', `\r\n${field}\r\n\r\n`))).toBe(refusal(431));
    expectNothingOut();
  });

  it('is dropped when its head takes too long, however busy it looks', async () => {
    world = await openWorld({ headMs: 80 });
    world.admit();
    const [silent, slow] = [await callGate(world.gate), await callGate(world.gate)];
    slow.socket.write('CONNECT ');
    const drip = setInterval(() => slow.socket.write('a'), 10);
    await until(() => silent.closed() && slow.closed());
    clearInterval(drip);
    expect([silent.heard().length, slow.heard().length]).toEqual([0, 0]);
  });

  it('is let go although it never closes after a refusal', async () => {
    world = await openWorld();
    const browser = await callGate(world.gate, true);
    browser.socket.write(connectHead());
    const drip = setInterval(() => browser.socket.write('a'), 50);
    await until(browser.closed);
    clearInterval(drip);
    expect(browser.heard().toString()).toBe(refusal(403));
  });

  it.each(['ends', 'resets', 'floods'])('takes its connection with it when it %s before the tunnel stands', async (how) => {
    world = await openWorld({ addresses: () => null });
    world.admit();
    const browser = await callGate(world.gate);
    browser.socket.write(connectHead());
    await until(() => world.dialled.length === 1);
    if (how === 'ends') browser.socket.end();
    else if (how === 'resets') browser.socket.resetAndDestroy();
    else browser.socket.write(Buffer.alloc(100_000));
    await until(() => world.dialled[0]?.destroyed === true && browser.closed());
    expect(browser.heard().length).toBe(0);
  });
});

describe('where names lead', () => {
  it('refuses a host that leads inside, and tells it', async () => {
    world = await openWorld({ addresses: () => ['192.168.1.1', '::1', '::ffff:10.0.0.1'] });
    world.admit();
    expect(await answerTo(world.gate, connectHead())).toBe(refusal(403));
    expect(world.reached).toEqual([]);
    expect(world.refused).toEqual([HOST]);
  });

  it('connects to the public ones of several addresses only', async () => {
    world = await openWorld({ addresses: () => ['127.0.0.1', ADDRESS, 'fd00::1'] });
    world.admit();
    await openTunnel(world.gate);
    expect(world.reached).toEqual([ADDRESS]);
  });

  it('looks a name up once a tunnel, so that a second answer that leads inside changes nothing', async () => {
    const answers = [[ADDRESS], ['127.0.0.1']];
    world = await openWorld({ addresses: () => answers.shift() ?? [] });
    world.admit();
    expect((await openTunnel(world.gate)).heard().toString()).toBe(ESTABLISHED);
    expect(world.asked).toEqual([HOST]);
    expect(world.reached).toEqual([ADDRESS]);
    expect(await answerTo(world.gate, connectHead())).toBe(refusal(403));
    expect(world.reached).toEqual([ADDRESS]);
  });

  it('says that it could not connect, and no more', async () => {
    world = await openWorld({ addresses: () => [] });
    world.admit();
    expect(await answerTo(world.gate, connectHead())).toBe(refusal(502));
    await world.close();
    world = await openWorld();
    world.admit();
    world.site.close();
    expect(await answerTo(world.gate, connectHead())).toBe(refusal(502));
    expect(world.refused).toEqual([]);
  });

  it('gives up when it takes too long', async () => {
    world = await openWorld({ addresses: () => null, connectMs: 50 });
    world.admit();
    expect(await answerTo(world.gate, connectHead())).toBe(refusal(504));
    expect(world.dialled.every((socket) => socket.destroyed)).toBe(true);
  });
});

it('makes no more than so many tunnels at once, and another when one is over', async () => {
  world = await openWorld();
  world.admit();
  const browsers = await Promise.all(Array.from({ length: MOST_TUNNELS }, () => openTunnel(world.gate)));
  expect(browsers.every((browser) => browser.heard().toString() === ESTABLISHED)).toBe(true);
  expect(await answerTo(world.gate, connectHead())).toBe(refusal(503));
  browsers[0]?.socket.destroy();
  await until(() => world.dialled.some((socket) => socket.destroyed));
  await until(() => world.site.connections.size < MOST_TUNNELS);
  expect((await openTunnel(world.gate)).heard().toString()).toBe(ESTABLISHED);
});
