import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { keyFiles } from '#store/keys/key-file.ts';
import { connect } from '#store/connection.ts';
import { DATABASE_FILE } from '#store/open.ts';
import { databaseId } from '#store/keys/database-folder.ts';
import { runHost, startHost, temporaryFolder } from '#tests/support/host.ts';

// A real host, a real file and a real fault each time: the message must be right and every byte must stay.
const place = temporaryFolder();
const folder = join(place.path, 'data');
const config = join(place.path, 'config');
const file = join(folder, DATABASE_FILE);
let key: Uint8Array;
let whole: Buffer;

beforeAll(async () => {
  mkdirSync(join(place.path, 'nowhere'));
  await (await startHost({ folder, config })).stop();
  key = (await keyFiles(join(config, 'neuvontapoyta', 'avaimet')).load(databaseId(folder))) as Uint8Array;
  whole = readFileSync(file);
});
beforeEach(() => {
  for (const name of readdirSync(folder)) if (name.startsWith(DATABASE_FILE)) rmSync(join(folder, name));
  writeFileSync(file, whole);
});
afterAll(() => place.remove());

const hash = () => createHash('sha256').update(readFileSync(file)).digest('hex');

async function refused(other: { folder?: string; config?: string } = {}) {
  const { code, line, said } = await runHost({ folder, config, ...other });
  return { code, refused: line?.['refused'], said: said() };
}

test('R11 a damaged file is told and left as it is', async () => {
  const damaged = Buffer.from(whole);
  damaged.fill(0xff, 4096 * 2 + 100, 4096 * 2 + 400);
  damaged.fill(0xff, 100, 400);
  writeFileSync(file, damaged);
  const before = hash();
  const answer = await refused();
  expect(answer.code).toBe(1);
  expect(['DATABASE_DAMAGED', 'KEY_WRONG']).toContain(answer.refused);
  expect(hash()).toBe(before);
});

test('an empty file where a database is expected is damage, not a new office', async () => {
  truncateSync(file, 0);
  expect(await refused()).toMatchObject({ code: 1, refused: 'DATABASE_DAMAGED' });
  expect(statSync(file).size).toBe(0);
});

test('R11 a file from a newer version is refused unchanged', async () => {
  const database = connect(file, key, { readonly: false, fileMustExist: true });
  database
    .prepare("insert into kysely_migration (name, timestamp) values ('9999-from-the-future', '2030-01-01')")
    .run();
  database.pragma('wal_checkpoint(truncate)');
  database.close();
  const before = hash();
  const answer = await refused();
  expect(answer).toMatchObject({ code: 1, refused: 'DATABASE_NEWER' });
  expect(answer.said).toMatch(/uudem/i);
  expect(hash()).toBe(before);
});

test('a database that has gone is not made anew', async () => {
  rmSync(file);
  expect(await refused()).toMatchObject({ code: 1, refused: 'DATABASE_MISSING' });
  expect(readdirSync(folder)).not.toContain(DATABASE_FILE);
});

test('a database without its key leads to the recovery key', async () => {
  const answer = await refused({ config: join(place.path, 'another computer') });
  expect(answer).toMatchObject({ code: 1, refused: 'KEY_MISSING' });
  expect(answer.said).toContain('palautusavain');
});

test('a wrong key is told', async () => {
  const wrong = join(place.path, 'wrong');
  await keyFiles(join(wrong, 'neuvontapoyta', 'avaimet')).save(
    databaseId(folder),
    new Uint8Array(32).fill(7),
  );
  const before = hash();
  expect(await refused({ config: wrong })).toMatchObject({ code: 1, refused: 'KEY_WRONG' });
  expect(hash()).toBe(before);
});

test('the recovery key opens the database on another computer', async () => {
  const { formatRecoveryKey } = await import('#domain/database-key/recovery-key.ts');
  const other = join(place.path, 'recovered');
  const { spawn } = await import('node:child_process');
  const child = spawn(
    process.execPath,
    ['out/headless/index.js', '--data', folder, '--no-open', '--recover'],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, XDG_CONFIG_HOME: other },
    },
  );
  child.stdin.write(`${formatRecoveryKey(key).toLowerCase()}\n`);
  const line = await new Promise<string>((resolve) => {
    child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString()));
    child.once('exit', (code) => resolve(`exit ${code}`));
  });
  expect(line).toContain('"url"');
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
});

test('a second start gives a new link to the first', async () => {
  const first = await startHost({ folder, config });
  const { line, child } = await runHost({ folder, config });
  expect(line).toMatchObject({ port: first.port });
  expect(line?.['url']).not.toBe(first.url);
  child.kill();
  await first.stop();
});
