import { monthRange } from '#domain/time/month.ts';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseRecoveryKey } from '#domain/database-key/recovery-key.ts';
import { commandOptions } from '#cli/options.ts';
import { runCommand } from '#cli/run-command.ts';
import { connect } from '#store/connection.ts';
import { DATABASE_FILE } from '#store/open.ts';
import { reportSchema } from '#exports/report-schema.ts';
import { answer } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { pdfFacts } from '#tests/support/pdf.ts';
import { addSecondOffice } from '#tests/support/second-office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await newOffice('2026-10-21', 9 * 60 + 5);
});
afterEach(() => office.close());

/** Runs a command as it is typed, the person in quotation marks left out. */
async function run(person: string, ...args: string[]) {
  const options = commandOptions([...args, '--person', person]);
  if (!options) throw new Error(`Not a command: ${args.join(' ')}`);
  return runCommand(office.parts, options);
}

const paula = 'Paula Pääkäyttäjä';
const out = (name: string) => join(office.folder, name);

/** Who did what by the audit log, the newest last. */
async function logged(): Promise<string[]> {
  const rows = await office.parts.store.read
    .selectFrom('audit_entry')
    .leftJoin('staff_member', 'staff_member.id', 'audit_entry.staff_id')
    .select(['operation', 'name'])
    .orderBy('seq')
    .execute();
  return rows.map(({ operation, name }) => `${operation} ${name}`);
}

describe('report', () => {
  test('is the same file that the window saves, with the month in it', async () => {
    await answer(office, await office.as('Outi'), 'resolved');
    const { code, says } = await run(
      paula,
      'report',
      '--month',
      '2026-10',
      '--out',
      out('r.csv'),
      '--format',
      'csv',
    );
    expect([code, says]).toEqual([0, { out: out('r.csv'), office: 'Alavus', month: '2026-10' }]);
    const client = await office.as('Paula');
    const { base64 } = await client.statistics.export({
      officeId: office.officeId,
      period: monthRange('2026-10' as never),
      format: 'csv',
      language: 'fi',
    });
    expect(readFileSync(out('r.csv')).equals(Buffer.from(base64, 'base64'))).toBe(true);
    expect(readFileSync(out('r.csv'), 'utf8')).toContain('Alavus');
  });

  test('is a spreadsheet when nothing else is asked for', async () => {
    await run(paula, 'report', '--month', '2026-10', '--out', out('r.xlsx'));
    expect(readFileSync(out('r.xlsx')).subarray(0, 2).toString()).toBe('PK');
  });

  test('takes an office by its name however it is written, and never another one in its place', async () => {
    const month = ['--month', '2026-10'];
    expect(await run(paula, 'report', ...month, '--out', out('a.csv'), '--office', 'ALAVUS')).toMatchObject({
      code: 0,
    });
    expect(await run(paula, 'report', ...month, '--out', out('b.csv'), '--office', 'Kuortane')).toEqual({
      code: 2,
      says: { error: 'OFFICE_UNKNOWN', offices: ['Alavus'] },
    });
    expect(existsSync(out('b.csv'))).toBe(false);
  });

  test.each(['2026-13', '2026', 'lokakuu', '10/2026', ''])(
    'month %j is refused, and no file is made',
    async (month) => {
      const { code, says } = await run(paula, 'report', `--month=${month}`, '--out', out('r.csv'));
      expect([code, says]).toEqual([2, { error: 'MONTH_UNKNOWN' }]);
      expect(existsSync(out('r.csv'))).toBe(false);
    },
  );

  const week = ['--from', '2026-10-19', '--to', '2026-10-23'];
  const json = async (...args: string[]) => {
    const result = await run(paula, 'report', '--out', out('r.json'), '--format', 'json', ...args);
    return { ...result, data: reportSchema.parse(JSON.parse(readFileSync(out('r.json'), 'utf8'))) };
  };

  test('of any days, as data, beside the days before or a year earlier', async () => {
    const before = await json(...week, '--compare', 'before');
    expect(before.data.period).toEqual({ from: '2026-10-19', to: '2026-10-23' });
    expect(before.data.compared?.period).toEqual({ from: '2026-10-14', to: '2026-10-18' });
    expect(before).toMatchObject({
      code: 0,
      says: {
        out: out('r.json'),
        office: 'Alavus',
        from: '2026-10-19',
        to: '2026-10-23',
        comparedWith: { from: '2026-10-14', to: '2026-10-18' },
      },
    });
    const year = await json('--month', '2026-10', '--compare', 'year');
    expect(year.data.compared?.period).toEqual({ from: '2025-10-01', to: '2025-10-31' });
    expect((await json(...week)).data.compared).toBeNull();
  });

  test('of every office together, each with its figures', async () => {
    await addSecondOffice(office);
    const { data, says } = await json('--month', '2026-10', '--office', 'all');
    expect(says).toMatchObject({ office: 'all' });
    expect(data.office).toBeNull();
    expect(data.offices).toHaveLength(2);
  });

  test('as a tagged PDF', async () => {
    expect(await run(paula, 'report', ...week, '--out', out('r.pdf'), '--format', 'pdf')).toMatchObject({
      code: 0,
    });
    expect(await pdfFacts(readFileSync(out('r.pdf')))).toMatchObject({ Tagged: 'yes' });
  });

  test('as a PDF on a computer without a browser it is refused by code, and no file is made', async () => {
    const options = commandOptions([
      'report',
      ...week,
      '--out',
      out('n.pdf'),
      '--format',
      'pdf',
      '--person',
      paula,
    ]);
    if (!options) throw new Error('Not a command');
    const report = runCommand({ ...office.parts, printPdf: undefined }, options);
    await expect(report).rejects.toMatchObject({ code: 'PDF_NOT_MADE', data: { why: 'noBrowser' } });
    expect(existsSync(out('n.pdf'))).toBe(false);
  });

  test.each([
    ['2026-10-05', '2026-10-04'],
    ['2026-02-29', '2026-03-01'],
    ['5.10.2026', '9.10.2026'],
    ['2026-10-01', ''],
  ])('%j to %j are no days: refused, and no file is made', async (from, to) => {
    const { code, says } = await run(paula, 'report', `--from=${from}`, `--to=${to}`, '--out', out('r.csv'));
    expect([code, says]).toEqual([2, { error: 'DAYS_UNKNOWN' }]);
    expect(existsSync(out('r.csv'))).toBe(false);
  });

  test('is refused to who may not see the statistics, and no file is made', async () => {
    const report = run('Siiri Sihteeri', 'report', '--month', '2026-10', '--out', out('r.csv'));
    await expect(report).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    expect(existsSync(out('r.csv'))).toBe(false);
  });
});

describe('backup', () => {
  test('leaves a copy beside the database that opens with the same key', async () => {
    const { code, says } = await run(paula, 'backup');
    expect(code).toBe(0);
    const copy = join(office.folder, String(says['fileName']));
    expect(statSync(copy).size).toBe(says['bytes']);
    const database = connect(copy, office.key, { readonly: true, fileMustExist: true });
    expect(database.prepare('select name from office').all()).toEqual([{ name: 'Alavus' }]);
    database.close();
  });

  test('is refused to who does not take care of backups', async () => {
    await expect(run('Outi Ohjaaja', 'backup')).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  });
});

describe('restore', () => {
  const names = async () => (await (await office.as('Paula')).staff.list()).map(({ name }) => name);
  async function work(): Promise<void> {
    const client = await office.as('Paula');
    await client.staff.create({
      requestId: crypto.randomUUID(),
      name: 'Uusi Työntekijä',
      title: '',
      roles: ['secretary'],
    });
  }

  test('tells what it would bring and take, then does it, and what it did is undone by another', async () => {
    const { says } = await run(paula, 'backup');
    const file = join(office.folder, String(says['fileName']));
    await work();
    const looked = await run(paula, 'restore', '--backup', file, '--dry-run');
    expect(looked.says).toMatchObject({ dryRun: true, lost: [{ area: 'settings', rows: 1 }] });
    expect(await names()).toContain('Uusi Työntekijä');
    office.time.advanceMinutes(1);
    const done = await run(paula, 'restore', '--backup', file);
    expect(done.code).toBe(0);
    expect(await names()).not.toContain('Uusi Työntekijä');
    office.time.advanceMinutes(1);
    const back = join(office.folder, String(done.says['undoFileName']));
    await run(paula, 'restore', '--backup', back);
    expect(await names()).toContain('Uusi Työntekijä');
  });

  test('takes the newest copy of a folder', async () => {
    await run(paula, 'backup');
    const { says } = await run(paula, 'restore', '--backup', out('varmuuskopiot'), '--dry-run');
    expect(says).toMatchObject({ madeAt: office.time.clock(), lost: [] });
  });

  test('refuses what is no copy, and who does not take care of backups', async () => {
    await expect(run(paula, 'restore', '--backup', out('none.db'))).rejects.toMatchObject({
      code: 'BACKUP_NOT_USABLE',
      data: { why: 'missing' },
    });
    await expect(run('Outi Ohjaaja', 'restore', '--backup', out('none.db'))).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    });
  });
});

describe('new-key', () => {
  test('prints a key that opens the database from then on', async () => {
    const { says } = await run(paula, 'new-key');
    const key = parseRecoveryKey(String(says['recoveryKey'])) ?? new Uint8Array();
    expect(key).not.toEqual(new Uint8Array(office.key));
    const database = connect(out(DATABASE_FILE), key, { readonly: true, fileMustExist: true });
    expect(database.prepare('select name from office').all()).toEqual([{ name: 'Alavus' }]);
    database.close();
  });

  test('is refused to who does not take care of backups', async () => {
    await expect(run('Outi Ohjaaja', 'new-key')).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    expect(office.parts.store.key()).toEqual(office.key);
  });
});

describe('verify', () => {
  test('tells how many rows follow one another', async () => {
    const { code, says } = await run(paula, 'verify');
    expect(code).toBe(0);
    expect(says).toMatchObject({ brokenAt: null, rows: (await logged()).length });
  });

  test('ends with 1 and the first row when somebody has changed the log', async () => {
    const database = connect(join(office.folder, DATABASE_FILE), office.key, {
      readonly: false,
      fileMustExist: true,
    });
    database.prepare("update audit_entry set entity_id = 'another' where seq = 1").run();
    database.close();
    const { code, says } = await run(paula, 'verify');
    expect(code).toBe(1);
    expect(says).toMatchObject({ brokenAt: 1 });
  });
});

describe('in whose name', () => {
  test('everything stands in the audit log by a person, as if done in a window', async () => {
    await run(paula, 'backup');
    const rows = await logged();
    expect(rows.slice(-2)).toEqual([`session.enter ${paula}`, `backups.make ${paula}`]);
  });

  test.each(['Nobody', 'Paula', 'paula pääkäyttäjä', '', ' Paula Pääkäyttäjä'])(
    '%j is nobody here: the names are told and nothing is done',
    async (name) => {
      const before = await logged();
      const { code, says } = await run(name, 'backup');
      expect(code).toBe(2);
      expect(says['error']).toBe('PERSON_UNKNOWN');
      expect(says['people']).toContain(paula);
      expect(await logged()).toEqual(before);
    },
  );

  test('somebody who has left can do nothing any more', async () => {
    const client = await office.as('Paula');
    await client.staff.create({
      requestId: crypto.randomUUID(),
      name: 'Uusi',
      title: '',
      roles: ['administrator'],
    });
    const before = (await client.staff.list()).find(({ name }) => name === paula);
    if (!before) throw new Error('Paula does not work here');
    const yesterday = '2026-10-20' as never;
    await client.staff.update({ ...before, requestId: crypto.randomUUID(), activeToOn: yesterday });
    expect(await run(paula, 'verify')).toMatchObject({ code: 2, says: { error: 'PERSON_UNKNOWN' } });
  });
});
