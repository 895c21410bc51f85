import { createHash, randomBytes } from 'node:crypto';
import net from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openGate } from '../../../electron/sites/gate.ts';
import {
  callGate,
  connectHead,
  ESTABLISHED,
  flood,
  HOST,
  MEGABYTE,
  openSite,
  openTunnel,
  openWorld,
  until,
  type World,
} from './gate-kit.ts';

let world: World;
afterEach(async () => {
  vi.restoreAllMocks();
  await world.close();
});

const hash = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

describe('a tunnel', () => {
  it('carries bytes both ways and counts them', async () => {
    world = await openWorld();
    const { bytes } = world.admit();
    const browser = await openTunnel(world.gate);
    browser.socket.write('bonjour');
    await until(() => browser.heard().length === ESTABLISHED.length + 7);
    expect(browser.heard().toString()).toBe(`${ESTABLISHED}bonjour`);
    expect(bytes()).toBe(14);
    expect(world.asked).toEqual([HOST]);
    expect(world.refused).toEqual([]);
  });

  it('stands for a name in capitals, asked as it is in small letters', async () => {
    world = await openWorld();
    world.admit();
    await openTunnel(world.gate, 'WWW.Exemple.FR:443');
    expect(world.asked).toEqual([HOST]);
  });

  it('stands after a head that came byte by byte', async () => {
    world = await openWorld();
    world.admit();
    const browser = await callGate(world.gate);
    browser.socket.setNoDelay(true);
    for (const letter of connectHead()) {
      browser.socket.write(letter);
      await new Promise((resolve) => setImmediate(resolve));
    }
    await until(() => browser.heard().toString() === ESTABLISHED);
  });

  it('outlives the time that its head had', async () => {
    world = await openWorld({ headMs: 50 });
    world.admit();
    const browser = await openTunnel(world.gate);
    await new Promise((resolve) => setTimeout(resolve, 150));
    browser.socket.write('encore');
    await until(() => browser.heard().toString() === `${ESTABLISHED}encore`);
  });

  it('delivers what came right after the head, at once or while connecting, in order', async () => {
    let answerName = (): void => undefined;
    world = await openWorld({
      resolve: (_host, _how, callback) => {
        answerName = () => callback(null, [{ address: '9.9.9.9', family: 4 }]);
      },
    });
    const { bytes } = world.admit();
    const browser = await callGate(world.gate);
    browser.socket.write(`${connectHead()}un, `);
    await until(() => world.dialled.length === 1);
    browser.socket.write('deux, ');
    await new Promise((resolve) => setTimeout(resolve, 30));
    answerName();
    browser.socket.write('trois');
    await until(() => browser.heard().toString().endsWith('trois'));
    expect(browser.heard().toString()).toBe(`${ESTABLISHED}un, deux, trois`);
    expect(bytes()).toBe(2 * 'un, deux, trois'.length);
  });

  it('loses no byte of long streams in both directions at once', async () => {
    world = await openWorld();
    world.admit();
    const browser = await openTunnel(world.gate);
    const sent = randomBytes(8 * MEGABYTE);
    browser.socket.end(sent);
    await until(browser.closed);
    expect(hash(browser.heard().subarray(ESTABLISHED.length))).toBe(hash(sent));
    await until(() => world.site.connections.size === 0);
  });

  it('lets the site end before the browser', async () => {
    world = await openWorld({ serve: (socket) => socket.resume().end('fin') });
    world.admit();
    const browser = await openTunnel(world.gate, undefined, true);
    await until(() => browser.socket.readableEnded);
    expect(browser.heard().toString()).toBe(`${ESTABLISHED}fin`);
    const [site] = world.site.connections;
    browser.socket.end('merci');
    await until(() => browser.closed() && site?.destroyed === true);
    expect(site?.bytesRead).toBe('merci'.length);
  });

  it('lets the browser end before the site, and delivers all that comes after, as slowly as it is read', async () => {
    const sent = randomBytes(16 * MEGABYTE);
    world = await openWorld({ halfOpen: true, serve: (socket) => socket.resume().on('end', () => socket.end(sent)) });
    world.admit();
    const browser = await openTunnel(world.gate);
    browser.socket.on('data', () => {
      browser.socket.pause();
      setTimeout(() => browser.socket.resume(), 1);
    });
    browser.socket.end('merci');
    await until(browser.closed);
    expect(hash(browser.heard().subarray(ESTABLISHED.length))).toBe(hash(sent));
    await until(() => world.site.connections.size === 0);
  });

  it('holds a site back while the browser does not read', async () => {
    world = await openWorld({ serve: flood });
    const { bytes } = world.admit();
    const browser = await openTunnel(world.gate);
    browser.socket.pause();
    let before = -1;
    while (bytes() !== before) {
      before = bytes();
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    // What the buffers of the system took; without a brake, 100 ms more bring as much again.
    expect(bytes()).toBeLessThan(64 * MEGABYTE);
    browser.socket.resume();
    await until(() => bytes() > before + MEGABYTE);
  });

  it('closes with either side that fails', async () => {
    world = await openWorld();
    world.admit();
    const first = await openTunnel(world.gate);
    await until(() => world.site.connections.size === 1);
    for (const socket of world.site.connections) socket.resetAndDestroy();
    await until(first.closed);

    const second = await openTunnel(world.gate);
    await until(() => world.site.connections.size === 1);
    second.socket.resetAndDestroy();
    await until(() => world.site.connections.size === 0);
    expect(world.dialled.every((socket) => socket.destroyed)).toBe(true);
  });

  it('closes with a browser that ended, then went away, while the site goes on', async () => {
    world = await openWorld({ halfOpen: true, serve: (socket) => flood(socket.resume()) });
    world.admit();
    const browser = await openTunnel(world.gate);
    browser.socket.end();
    await until(() => [...world.site.connections].some((socket) => socket.readableEnded));
    browser.socket.destroy();
    await until(() => world.site.connections.size === 0);
  });

  it('closes when it carries nothing for a while, half closed too', async () => {
    world = await openWorld({ idleMs: 60, halfOpen: true, serve: (socket) => socket.resume() });
    world.admit();
    const [idle, half] = [await openTunnel(world.gate), await openTunnel(world.gate)];
    half.socket.end();
    await until(() => idle.closed() && half.closed() && world.dialled.every((socket) => socket.destroyed));
  });
});

describe('whether a host can be reached', () => {
  it('is answered without a pass, and nothing stays open', async () => {
    world = await openWorld();
    expect(await world.gate.reaches(HOST, 5_000)).toBe(true);
    await until(() => world.site.connections.size === 0);
  });

  it('is no for a name that does not exist, leads inside or to no answer, and for what is no name', async () => {
    const leads: Record<string, readonly string[]> = { 'rien.exemple.fr': [], 'dedans.exemple.fr': ['192.168.1.1'] };
    world = await openWorld({ addresses: (host) => leads[host] ?? null });
    for (const host of ['rien.exemple.fr', 'dedans.exemple.fr', 'lent.exemple.fr', '127.0.0.1', 'localhost', `${HOST}:443`]) {
      expect(await world.gate.reaches(host, 50)).toBe(false);
    }
    expect(world.asked).toEqual(['rien.exemple.fr', 'dedans.exemple.fr', 'lent.exemple.fr']);
    expect(world.dialled.every((socket) => socket.destroyed)).toBe(true);
  });
});

it('goes out through the connect of the module as it is at that moment, to port 443, with its own lookup', async () => {
  world = await openWorld();
  const site = await openSite((socket) => socket.pipe(socket));
  const gate = await openGate();
  const { connect } = net;
  const dialled: net.TcpNetConnectOpts[] = [];
  // What a script put before the application does to lead a host to a server of its own.
  const spy = vi.spyOn(net, 'connect').mockImplementation(((options: net.TcpNetConnectOpts) => {
    if (options.port !== 443) return connect(options);
    dialled.push(options);
    return connect({ host: '127.0.0.1', port: site.port, allowHalfOpen: true });
  }) as typeof net.connect);
  gate.admit({ allows: () => true, maxBytes: 1_000, refused: () => undefined, tooMuch: () => undefined });
  const browser = await openTunnel(gate);
  spy.mockRestore();
  expect(browser.heard().toString()).toBe(ESTABLISHED);
  expect(dialled).toEqual([expect.objectContaining({ host: HOST, port: 443, lookup: expect.any(Function) as unknown })]);
  site.close();
  await gate.close();
});
