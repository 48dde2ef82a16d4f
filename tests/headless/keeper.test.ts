import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ServiceKeeper } from '#headless/keeper.ts';
import type { ServeMessage } from '#headless/messages.ts';
import { temporaryFolder } from '#tests/support/host.ts';
import { until } from '#tests/support/until.ts';

// Real processes: each start appends to a file what it was told, and the script says how it goes on.
let place: ReturnType<typeof temporaryFolder>;
let keeper: ServiceKeeper | undefined;
beforeEach(() => {
  place = temporaryFolder();
});
afterEach(async () => {
  await keeper?.close();
  keeper = undefined;
  place.remove();
});

const file = (name: string) => join(place.path, name);

/** A service process that writes down each start and then does as `onStart` says. */
function script(onStart: string): URL {
  writeFileSync(
    file('service.mjs'),
    `import { appendFileSync, existsSync } from 'node:fs';
     const flag = (name) => existsSync(${JSON.stringify(place.path)} + '/' + name);
     process.on('message', (message) => {
       if (message.type === 'close') { appendFileSync(${JSON.stringify(file('closed'))}, 'x'); process.exit(0); }
       const { key, ...told } = message;
       appendFileSync(
         ${JSON.stringify(file('starts'))},
         JSON.stringify({ ...told, keyLength: key.length, at: performance.timeOrigin, pid: process.pid }) + '\\n');
       const ready = () => process.send({ type: 'ready', port: message.port || 4321 });
       ${onStart}
     });
     process.on('disconnect', () => process.exit(0));`,
  );
  return pathToFileURL(file('service.mjs'));
}

interface Start extends ServeMessage {
  readonly keyLength: number;
  readonly at: number;
  readonly pid: number;
}

function starts(): Start[] {
  if (!existsSync(file('starts'))) return [];
  const lines = readFileSync(file('starts'), 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Start);
}

const message: ServeMessage = {
  type: 'serve',
  folder: '/srv/toimisto',
  key: new Uint8Array(32).fill(1),
  create: true,
  demo: false,
  version: '1.2.3',
  port: 0,
  rendererFolder: '/srv/renderer',
  linkToken: 'once',
  linkSecret: 'secret',
};

function keeping(onStart: string): { restarts: number[] } {
  const restarts: number[] = [];
  keeper = new ServiceKeeper(script(onStart), message, (failures) => restarts.push(failures));
  return { restarts };
}

const kill = () => process.kill(keeper?.pid ?? 0, 'SIGKILL');

describe('the first start', () => {
  test('tells the service everything once, the key as bytes', async () => {
    keeping('ready();');
    expect(await keeper?.start()).toEqual({ type: 'ready', port: 4321 });
    const { key: _, ...told } = message;
    expect(starts()).toEqual([expect.objectContaining({ ...told, keyLength: 32 })]);
  });

  test('that was refused is answered and not tried again', async () => {
    const { restarts } = keeping(
      `process.send({ type: 'refused', code: 'KEY_WRONG', detail: '' }, () => process.exit(1));`,
    );
    expect(await keeper?.start()).toMatchObject({ type: 'refused', code: 'KEY_WRONG' });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(starts()).toHaveLength(1);
    expect(restarts).toEqual([]);
  });

  test('that ends without a word is a fault with its exit code', async () => {
    keeping('process.exit(7);');
    expect(await keeper?.start()).toEqual({ type: 'refused', code: 'FAULT', detail: 'exit 7' });
  });
});

describe('a service that dies', () => {
  test('comes back on the port that the windows know, and never makes a new database', async () => {
    const { restarts } = keeping('ready();');
    await keeper?.start();
    kill();
    await until('the restart', () => restarts.length === 1);
    expect(starts().map(({ port, create, folder }) => ({ port, create, folder }))).toEqual([
      { port: 0, create: true, folder: '/srv/toimisto' },
      { port: 4321, create: false, folder: '/srv/toimisto' },
    ]);
    expect(keeper?.pid).toBe(starts()[1]?.pid);
  });

  test('keeps an unused link, and forgets a used one', async () => {
    const { restarts } = keeping(`ready(); if (flag('use')) process.send({ type: 'link-used' });`);
    await keeper?.start();
    writeFileSync(file('use'), '');
    kill();
    await until('the first restart', () => restarts.length === 1);
    expect(starts()[1]?.linkToken).toBe('once');
    await new Promise((resolve) => setTimeout(resolve, 100));
    kill();
    await until('the second restart', () => restarts.length === 2);
    expect(starts()[2]?.linkToken).toBeNull();
  });

  test('as soon as it is up is started ever more slowly, not in a hurry for ever', async () => {
    const { restarts } = keeping(`ready(); setTimeout(() => process.exit(3), 20);`);
    await keeper?.start();
    await until('four restarts', () => restarts.length >= 4);
    expect(restarts.slice(0, 4)).toEqual([1, 2, 3, 4]);
    const pauses = starts()
      .slice(1)
      .map(({ at }, index) => at - (starts()[index]?.at ?? 0));
    // 100, 250, 500 and 1,000 ms, and the life of the process with its beginning on top of each.
    expect(pauses[0]).toBeGreaterThanOrEqual(100);
    expect(pauses[1]).toBeGreaterThanOrEqual(250);
    expect(pauses[2]).toBeGreaterThanOrEqual(500);
    expect(pauses[3]).toBeGreaterThanOrEqual(1000);
  });

  test('and cannot start at once is tried again until it can', async () => {
    const { restarts } = keeping(
      `if (flag('locked')) process.send({ type: 'refused', code: 'DATABASE_LOCKED', detail: '' }, () => process.exit(1)); else ready();`,
    );
    await keeper?.start();
    writeFileSync(file('locked'), '');
    kill();
    await until('some tries', () => starts().length >= 3);
    expect(restarts).toEqual([]);
    rmSync(file('locked'));
    await until('the restart', () => restarts.length === 1);
    expect(restarts[0]).toBeGreaterThanOrEqual(3);
  });
});

describe('closing', () => {
  test('asks the service to end, and does not start it again', async () => {
    const { restarts } = keeping('ready();');
    await keeper?.start();
    await keeper?.close();
    expect(readFileSync(file('closed'), 'utf8')).toBe('x');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(starts()).toHaveLength(1);
    expect(restarts).toEqual([]);
  });

  test('while a restart is waited for starts nothing', async () => {
    const { restarts } = keeping('ready();');
    await keeper?.start();
    const { pid } = keeper ?? {};
    kill();
    await until('the end of the process', () => {
      try {
        process.kill(pid ?? 0, 0);
        return false;
      } catch {
        return true;
      }
    });
    await keeper?.close();
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(starts()).toHaveLength(1);
    expect(restarts).toEqual([]);
  });

  test('twice, or before anything was started, is no harm', async () => {
    keeping('ready();');
    await keeper?.close();
    await keeper?.close();
    expect(starts()).toEqual([]);
  });
});

test('a key that changed is told, and the next start gets it', async () => {
  const told: Uint8Array[] = [];
  keeper = new ServiceKeeper(
    script(
      `ready(); appendFileSync(${JSON.stringify(file('keys'))}, Buffer.from(key).toString('hex') + '\\n');
       if (!flag('again')) process.send({ type: 'key-changed', key: new Uint8Array(32).fill(2) });`,
    ),
    message,
    () => undefined,
    (key) => told.push(key),
  );
  await keeper.start();
  await until('the key', () => told.length === 1);
  expect(told[0]).toEqual(new Uint8Array(32).fill(2));
  writeFileSync(file('again'), '');
  process.kill(starts()[0]?.pid ?? 0, 'SIGKILL');
  await until('the second start', () => starts().length === 2);
  await until('its key', () => readFileSync(file('keys'), 'utf8').trim().split('\n').length === 2);
  expect(readFileSync(file('keys'), 'utf8').trim().split('\n')).toEqual(['01'.repeat(32), '02'.repeat(32)]);
});
