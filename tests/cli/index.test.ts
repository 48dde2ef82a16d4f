import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firstRunInput } from '#tests/support/office.ts';
import { startHost, temporaryFolder } from '#tests/support/host.ts';

// The real command in a process of its own, over a database that a real host has made.
const place = temporaryFolder();
const folder = join(place.path, 'data');
const config = join(place.path, 'config');
const paula = ['--person', 'Paula Pääkäyttäjä'];

beforeAll(async () => {
  const host = await startHost({ folder, config });
  await (await host.client()).firstRun.complete(firstRunInput());
  await host.stop();
});
afterAll(() => place.remove());

function command(
  args: readonly string[],
  keys = config,
  more: NodeJS.ProcessEnv = {},
): Promise<{ code: number | null; out: string; said: string }> {
  const child = spawn(process.execPath, ['out/cli/index.js', ...args], {
    env: { ...process.env, XDG_CONFIG_HOME: keys, ...more },
  });
  let out = '';
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, said })));
}

const here = ['--data', folder];

describe('the command line', () => {
  test('makes a report and says where it is, as one line of JSON', async () => {
    const file = join(place.path, 'report.xlsx');
    const { code, out, said } = await command([
      'report',
      '--month',
      '2026-10',
      '--out',
      file,
      ...paula,
      ...here,
    ]);
    expect([code, said]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual({ out: file, office: 'Alavus', month: '2026-10' });
    expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
  });

  test('makes a backup and checks the log', async () => {
    const backup = await command(['backup', ...paula, ...here]);
    expect(backup.code).toBe(0);
    const { fileName } = JSON.parse(backup.out) as { fileName: string };
    expect(existsSync(join(folder, fileName))).toBe(true);
    const verify = await command(['verify', ...paula, ...here]);
    expect(verify.code).toBe(0);
    expect(JSON.parse(verify.out)).toMatchObject({ brokenAt: null });
  });

  test('works while the office is open, and its windows see what it did', async () => {
    const host = await startHost({ folder, config });
    const client = await host.client();
    const { people } = await client.session.current();
    const staffId = people.find(({ name }) => name.startsWith('Paula'))?.id ?? '';
    await client.session.enter({ staffId, secret: firstRunInput().administratorPassword });
    const before = await client.audit.verify();
    expect((await command(['backup', ...paula, ...here])).code).toBe(0);
    expect((await client.audit.verify()).rows).toBeGreaterThan(before.rows);
    await host.stop();
  });
});

describe('what goes wrong', () => {
  test('a command that is none is told what there is', async () => {
    const { code, out, said } = await command(['print', ...paula, ...here]);
    expect([code, out]).toEqual([2, '']);
    expect(said).toContain('Käyttö:');
  });

  test('a person who does not work here ends with 2', async () => {
    const { code, out } = await command(['verify', '--person', 'Nobody', ...here]);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ error: 'PERSON_UNKNOWN' });
  });

  test('what the person may not do ends with 1 and its code, without a stack', async () => {
    const { code, out, said } = await command(['backup', '--person', 'Siiri Sihteeri', ...here]);
    expect([code, out]).toEqual([1, '']);
    expect(said).toContain('NOT_ALLOWED');
    expect(said.trim().split('\n')).toHaveLength(1);
  });

  test('a folder without a database is told, and none is made there', async () => {
    const empty = join(place.path, 'empty');
    const { code, said } = await command(['verify', ...paula, '--data', empty]);
    expect(code).toBe(1);
    expect(said).toContain('Uutta tietokantaa ei luotu');
    expect(existsSync(empty)).toBe(false);
  });

  test('a computer without the key does not open the office', async () => {
    const { code, said } = await command(['verify', ...paula, ...here], join(place.path, 'another computer'));
    expect(code).toBe(1);
    expect(said).toContain('Tietokantaa');
  });

  test('a browser that gives up ends with 1 and a sentence that says what to do, and no file is made', async () => {
    const file = join(place.path, 'report.pdf');
    const args = ['report', '--month', '2026-10', '--format', 'pdf', '--out', file, ...paula, ...here];
    const { code, out, said } = await command(args, config, { CHROMIUM_PATH: '/bin/false' });
    expect([code, out]).toEqual([1, '']);
    expect(said).toContain('PDF-tiedostoa ei saatu tehtyä. Yritä uudelleen, tai vie raportti Exceliin.');
    expect(said).toContain('PDF_NOT_MADE');
    expect(existsSync(file)).toBe(false);
  });

  test('a report that cannot be written where it was asked for ends with 1', async () => {
    const file = join(place.path, 'no such folder', 'report.csv');
    const { code, said } = await command(['report', '--month', '2026-10', '--out', file, ...paula, ...here]);
    expect(code).toBe(1);
    expect(said).toContain('ENOENT');
  });
});
