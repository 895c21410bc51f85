import { afterEach, describe, expect, it } from 'vitest';
import {
  answerTo,
  callGate,
  connectHead,
  ESTABLISHED,
  flood,
  HOST,
  MEGABYTE,
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

describe('the limit of bytes', () => {
  it('takes all tunnels down in the middle of a download, says so once, and lets nothing more through', async () => {
    world = await openWorld({ serve: flood });
    const { bytes } = world.admit({ maxBytes: 5 * MEGABYTE });
    const [first, second] = await Promise.all([openTunnel(world.gate), openTunnel(world.gate)]);
    await until(() => first.closed() && second.closed() && world.site.connections.size === 0);
    const delivered = first.heard().length + second.heard().length - 2 * ESTABLISHED.length;
    expect(delivered).toBeLessThanOrEqual(5 * MEGABYTE);
    expect(bytes()).toBeGreaterThan(5 * MEGABYTE);
    expect(world.tooMuch).toBe(1);
    expect(await answerTo(world.gate, connectHead())).toBe(refusal(403));
    expect(world.tooMuch).toBe(1);
  });

  it('counts what is sent, what comes with the head included', async () => {
    world = await openWorld({ serve: (socket) => socket.resume() });
    world.admit({ maxBytes: 100 });
    const browser = await callGate(world.gate);
    browser.socket.write(`${connectHead()}${'a'.repeat(60)}`);
    await until(() => browser.heard().length === ESTABLISHED.length);
    browser.socket.write('b'.repeat(40));
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(world.tooMuch).toBe(0);
    browser.socket.write('c');
    await until(browser.closed);
    expect(world.tooMuch).toBe(1);

    world.admit({ maxBytes: 5 });
    await answerTo(world.gate, `${connectHead()}123456`);
    expect(world.tooMuch).toBe(2);
    await until(() => world.site.connections.size === 0);
  });

  it('holds for one opening: the next begins at nothing', async () => {
    world = await openWorld();
    world.admit({ maxBytes: 1 });
    await answerTo(world.gate, `${connectHead()}12`);
    const next = world.admit();
    expect((await openTunnel(world.gate)).heard().toString()).toBe(ESTABLISHED);
    expect(next.bytes()).toBe(0);
  });
});

describe('shutting', () => {
  it('cuts downloads at once, and twice is once', async () => {
    world = await openWorld({ serve: flood });
    const { shut, bytes } = world.admit();
    const browser = await openTunnel(world.gate);
    await until(() => bytes() > MEGABYTE);
    shut();
    shut();
    expect(world.dialled.every((socket) => socket.destroyed)).toBe(true);
    const carried = bytes();
    await until(() => browser.closed() && world.site.connections.size === 0);
    expect(bytes()).toBe(carried);
    expect(world.tooMuch).toBe(0);
    expect(await answerTo(world.gate, connectHead())).toBe(refusal(403));
  });

  it('leaves alone an opening that came after', async () => {
    world = await openWorld();
    const first = world.admit();
    world.admit();
    const browser = await openTunnel(world.gate);
    first.shut();
    browser.socket.write('encore');
    await until(() => browser.heard().toString().endsWith('encore'));
  });

  it('happens to a pass that still holds when another is admitted', async () => {
    world = await openWorld();
    world.admit();
    const old = await openTunnel(world.gate);
    const silent = await callGate(world.gate);
    await new Promise((resolve) => setTimeout(resolve, 30));
    world.admit({ allows: () => false });
    await until(() => old.closed() && silent.closed());
    expect(await answerTo(world.gate, connectHead())).toBe(refusal(403));
  });

  it('gives nothing to a connection older than the pass', async () => {
    world = await openWorld();
    const browser = await callGate(world.gate);
    await new Promise((resolve) => setTimeout(resolve, 30));
    world.admit();
    browser.socket.write(connectHead());
    await until(() => browser.heard().length > 0);
    expect(browser.heard().toString()).toBe(refusal(403));
    expect(world.dialled).toEqual([]);
  });

  it('of the gate itself ends everything', async () => {
    world = await openWorld({ addresses: (host) => (host === HOST ? ['9.9.9.9'] : null) });
    world.admit();
    const browser = await openTunnel(world.gate);
    const attempt = world.gate.reaches('lent.exemple.fr', 60_000);
    await world.gate.close();
    expect(await attempt).toBe(false);
    await until(browser.closed);
    await expect(callGate(world.gate)).rejects.toThrow('ECONNREFUSED');
  });
});
