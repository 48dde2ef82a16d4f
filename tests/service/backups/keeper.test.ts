import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseAnchor } from '#domain/audit/anchor.ts';
import { verifyAudit } from '#store/audit/verify.ts';
import { connect } from '#store/connection.ts';
import { choosePlace, writePlace } from '#store/backups/second-place.ts';
import { newBackupKeeper, type BackupKeeper } from '#service/backups/keeper.ts';
import type { ServiceParts } from '#service/parts.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
let keeper: BackupKeeper;
let scratch: string;
beforeEach(async () => {
  office = await newOffice('2026-11-30');
  keeper = office.parts.backups;
  scratch = mkdtempSync(join(tmpdir(), 'npt-place-'));
});
afterEach(async () => {
  await office.close();
  rmSync(scratch, { recursive: true, force: true });
});

/** Something that leaves a row in the audit log. */
const work = () => office.as('Siiri');
const reasons = () => keeper.copies().map(({ reason }) => reason);

/** The same keeper after the program was started again, with another store if given. */
const again = (store: ServiceParts['store'] = office.parts.store) =>
  newBackupKeeper({ store, clock: office.time.clock });

describe('copies by themselves', () => {
  test('one is made of what nobody has copied yet, and none while nothing changes', async () => {
    await keeper.look();
    await keeper.look();
    office.time.advanceMinutes(600);
    await keeper.look();
    expect(reasons()).toEqual(['ajastettu']);
    expect(await keeper.state()).toMatchObject({ changedAt: null, warning: null, place: null });
  });

  test('every quarter of an hour while there are changes', async () => {
    for (let minute = 0; minute < 60; minute += 1) {
      await work();
      await keeper.look();
      office.time.advanceMinutes(1);
    }
    expect(keeper.copies().length).toBe(4);
    expect((await keeper.state()).changedAt).not.toBeNull();
  });

  test('a program that was started again knows what the newest copy holds', async () => {
    await keeper.look();
    office.time.advanceMinutes(30);
    await again().look();
    expect(reasons()).toEqual(['ajastettu']);
    await work();
    await again().look();
    expect(reasons()).toEqual(['ajastettu', 'ajastettu']);
  });

  test('at the end one more, if anything was written since', async () => {
    await keeper.look();
    await keeper.atClose();
    expect(reasons()).toEqual(['ajastettu']);
    office.time.advanceMinutes(1);
    await work();
    await keeper.atClose();
    expect(reasons()).toEqual(['suljettaessa', 'ajastettu']);
  });

  test('a clock that was put back does not stop them', async () => {
    await keeper.look();
    office.time.advanceMinutes(-600);
    await work();
    await keeper.look();
    expect(keeper.copies()).toHaveLength(2);
  });

  test('what is no longer kept goes, what is not ours stays, what was cut off is cleared', async () => {
    mkdirSync(keeper.folder, { recursive: true });
    writeFileSync(join(keeper.folder, 'oma.db'), 'x');
    writeFileSync(join(keeper.folder, 'neuvontapoyta-1-kasin.db.x.unfinished'), 'x');
    for (let count = 0; count < 6; count += 1) {
      await work();
      await keeper.look();
      office.time.advanceMinutes(15);
    }
    expect(keeper.copies()).toHaveLength(4);
    const names = readdirSync(keeper.folder).toSorted();
    const copies = keeper.copies().map(({ fileName }) => fileName);
    // Each copy that is kept has its anchor beside it, and nothing is left of those that went.
    expect(names).toEqual([...copies.flatMap((name) => [name, `${name}.ankkuri.txt`]), 'oma.db'].toSorted());
  });
});

describe('a copy that fails', () => {
  test('is told after an hour, tried again after five minutes, and all is well when it succeeds', async () => {
    let broken = true;
    let tries = 0;
    const { store } = office.parts;
    const failing = again({
      ...store,
      backUp: (now, why) => {
        tries += 1;
        return broken ? Promise.reject(new Error('disk')) : store.backUp(now, why);
      },
    });
    await failing.look();
    await failing.look();
    expect(tries).toBe(1);
    office.time.advanceMinutes(5);
    await failing.look();
    expect(tries).toBe(2);
    expect((await failing.state()).warning).toBeNull();
    office.time.advanceMinutes(56);
    expect((await failing.state()).warning).toBe('noCopy');
    await expect(failing.make('kasin')).rejects.toThrow('disk');
    broken = false;
    office.time.advanceMinutes(6);
    await failing.look();
    expect((await failing.state()).warning).toBeNull();
  });

  test('leaves no half of it', async () => {
    await expect(
      again({ ...office.parts.store, backUp: () => Promise.reject(new Error('disk')) }).make('kasin'),
    ).rejects.toThrow('disk');
    expect(keeper.copies()).toEqual([]);
  });
});

describe('the second place', () => {
  const stick = () => join(scratch, 'tikku');
  beforeEach(() => {
    mkdirSync(stick());
    const problem = choosePlace(stick(), office.folder);
    writePlace(keeper.folder, { folder: stick(), copiedAt: null, failedAt: null, problem });
  });
  const there = () => readdirSync(stick()).filter((name) => name.endsWith('.db'));

  test('gets each copy, encrypted and openable', async () => {
    const { fileName, madeAt } = await keeper.make('kasin');
    expect(there()).toEqual([fileName.split('/').at(-1)]);
    expect((await keeper.state()).place).toMatchObject({ copiedAt: madeAt, problem: null, failedAt: null });
    const copy = connect(join(stick(), there()[0] ?? ''), office.key, {
      readonly: true,
      fileMustExist: true,
    });
    expect(copy.prepare('select name from office').all()).toEqual([{ name: 'Alavus' }]);
    copy.close();
    expect(() =>
      connect(join(stick(), there()[0] ?? ''), new Uint8Array(32), { readonly: true, fileMustExist: true }),
    ).toThrow('not a database');
  });

  test('that was pulled stops no first copy; a day later it is told, and put back it catches up', async () => {
    renameSync(stick(), `${stick()} irti`);
    // The empty folder that a mount point leaves behind is not the stick.
    mkdirSync(stick());
    await keeper.make('kasin');
    expect(keeper.copies()).toHaveLength(1);
    expect((await keeper.state()).place).toMatchObject({ problem: 'missing', copiedAt: null });
    expect((await keeper.state()).warning).toBeNull();
    office.time.advanceMinutes(24 * 60 + 1);
    await keeper.look();
    expect((await keeper.state()).warning).toBe('secondPlace');
    expect(readdirSync(stick())).toEqual([]);
    rmSync(stick(), { recursive: true });
    renameSync(`${stick()} irti`, stick());
    office.time.advanceMinutes(6);
    await keeper.look();
    expect(there()).toHaveLength(1);
    expect(await keeper.state()).toMatchObject({ warning: null, place: { problem: null } });
  });

  test('is thinned out as the first is', async () => {
    for (let count = 0; count < 6; count += 1) {
      await keeper.make('kasin');
      office.time.advanceMinutes(1);
    }
    expect(there()).toHaveLength(4);
  });

  test('gets the anchor of each copy, which the log goes on from; a cut log does not', async () => {
    const { fileName } = await keeper.make('kasin');
    const [beside, away] = [keeper.folder, stick()].map((folder) =>
      readFileSync(join(folder, `${basename(fileName)}.ankkuri.txt`), 'utf8'),
    );
    expect(away).toBe(beside);
    const anchor = parseAnchor(away ?? '');
    expect(anchor?.rows).toBeGreaterThan(0);
    await work();
    const { store } = office.parts;
    expect(await verifyAudit(store.read, anchor)).toMatchObject({ brokenAt: null });
    await store.write((db) =>
      db
        .deleteFrom('audit_entry')
        .where('seq', '>=', anchor?.rows ?? 0)
        .execute(),
    );
    expect(await verifyAudit(store.read)).toMatchObject({ brokenAt: null });
    expect(await verifyAudit(store.read, anchor)).toMatchObject({ fault: 'cut', brokenAt: anchor?.rows });
  });
});

describe('a folder that is chosen', () => {
  test.each([
    ['a relative path', () => 'varmuus', 'notAbsolute'],
    ['one that is not there', () => join(scratch, 'none'), 'missing'],
    ['the folder of the database', () => office.folder, 'sameFolder'],
    ['one inside it', () => join(office.folder, 'varmuuskopiot'), 'sameFolder'],
  ])('%s will not do', (_what, path, problem) => {
    expect(choosePlace(path(), office.folder)).toBe(problem);
  });

  test('a file will not do and stays what it is', () => {
    const file = join(scratch, 'tiedosto');
    writeFileSync(file, 'x');
    expect(choosePlace(file, office.folder)).toBe('missing');
    expect(existsSync(file)).toBe(true);
  });
});
