import { randomUUID } from 'node:crypto';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseRecoveryKey, formatRecoveryKey } from '#domain/database-key/recovery-key.ts';
import { connect } from '#store/connection.ts';
import { DATABASE_FILE, openStore } from '#store/open.ts';
import { newBackupKeeper } from '#service/backups/keeper.ts';
import { newParts } from '#service/new-parts.ts';
import { newService } from '#service/service.ts';
import { createRouterClient } from '@orpc/server';
import { storedRows } from '#tests/support/stored-rows.ts';
import { newOffice, newStore, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
let scratch: string;
beforeEach(async () => {
  office = await newOffice('2026-11-30');
  scratch = mkdtempSync(join(tmpdir(), 'npt-restore-'));
});
afterEach(async () => {
  await office.close();
  rmSync(scratch, { recursive: true, force: true });
});

const requestId = () => randomUUID();
const person = (name: string) => ({ requestId: requestId(), name, title: '', roles: ['secretary' as const] });
const names = async () => (await (await office.as('Paula')).staff.list()).map(({ name }) => name);

const stored = (folder = office.folder, key = office.parts.store.key()) => storedRows(folder, key);
const first = (fileName: string) => ({ place: 'first' as const, fileName: fileName.split('/').at(-1) ?? '' });

describe('a restore', () => {
  test('brings back the moment of the copy, signs everybody out, and its undoing brings back what it took', async () => {
    const paula = await office.as('Paula');
    const siiri = await office.as('Siiri');
    await paula.staff.create(person('Ennen Kopiota'));
    const before = stored();
    const { fileName, madeAt } = await paula.backups.make({ requestId: requestId() });
    office.time.advanceMinutes(10);
    await paula.staff.create(person('Jälkeen Kopion'));
    const after = stored();
    expect(after).not.toEqual(before);

    expect(await paula.backups.preview({ copy: first(fileName) })).toMatchObject({
      madeAt,
      isEarlier: true,
      changes: 2,
      lost: [{ area: 'settings', rows: 1 }],
    });
    const restored = await paula.backups.restore({ requestId: requestId(), copy: first(fileName) });
    expect(restored.madeAt).toBe(madeAt);
    expect(stored()).toEqual(before);
    for (const client of [paula, siiri]) expect((await client.session.current()).person).toBeNull();
    await expect(siiri.bookings.drafts({ officeId: office.officeId })).rejects.toMatchObject({
      code: 'NOT_SIGNED_IN',
    });
    expect(await (await office.as('Paula')).audit.verify()).toMatchObject({ brokenAt: null });

    office.time.advanceMinutes(1);
    const again = await office.as('Paula');
    await again.backups.restore({ requestId: requestId(), copy: first(restored.undoFileName) });
    expect(stored()).toEqual(after);
    expect(await names()).toContain('Jälkeen Kopion');
  });

  test('tells every window that everything has changed, and leaves its name in the log', async () => {
    const heard: string[] = [];
    office.parts.announcer.subscribe('change', ({ areas }) => void heard.push(...areas));
    const paula = await office.as('Paula');
    const { fileName } = await paula.backups.make({ requestId: requestId() });
    await paula.backups.restore({ requestId: requestId(), copy: first(fileName) });
    expect(heard).toContain('session');
    expect(heard).toContain('bookings');
    const last = await office.parts.store.read
      .selectFrom('audit_entry')
      .selectAll()
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow();
    expect(last).toMatchObject({ operation: 'backups.restore', staff_id: await office.idOf('Paula') });
  });

  test.each([
    ['a damaged file', 'damaged', (path: string) => damage(path)],
    ['a file that is something else', 'keyWrong', (path: string) => writeFileSync(path, 'x'.repeat(9000))],
    ['a file of a newer version', 'newer', (path: string) => makeNewer(path)],
  ] as const)('%s is refused and nothing is changed', async (_what, why, spoil) => {
    const paula = await office.as('Paula');
    const { fileName } = await paula.backups.make({ requestId: requestId() });
    spoil(join(office.folder, fileName));
    const before = [stored(), readdirSync(join(office.folder, 'varmuuskopiot'))];
    await expect(paula.backups.preview({ copy: first(fileName) })).rejects.toMatchObject({
      code: 'BACKUP_NOT_USABLE',
      data: { why },
    });
    await expect(
      paula.backups.restore({ requestId: requestId(), copy: first(fileName) }),
    ).rejects.toMatchObject({ code: 'BACKUP_NOT_USABLE', data: { why } });
    expect([stored(), readdirSync(join(office.folder, 'varmuuskopiot'))]).toEqual(before);
    expect(readdirSync(office.folder).filter((name) => name.includes('unfinished'))).toEqual([]);
    expect((await paula.session.current()).person?.name).toBe('Paula Pääkäyttäjä');
  });

  test.each(['../neuvontapoyta.db', 'neuvontapoyta-1-kasin.db', 'x'])(
    '%j is not one of the copies',
    async (fileName) => {
      const paula = await office.as('Paula');
      await expect(paula.backups.preview({ copy: first(fileName) })).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
    },
  );

  test('a window that writes meanwhile waits and finds what was restored', async () => {
    const paula = await office.as('Paula');
    const { fileName } = await paula.backups.make({ requestId: requestId() });
    const restoring = paula.backups.restore({ requestId: requestId(), copy: first(fileName) });
    const writing = await Promise.allSettled(
      Array.from({ length: 10 }, (_, index) => paula.staff.create(person(`Samaan aikaan ${index}`))),
    );
    await restoring;
    for (const one of writing.filter(({ status }) => status === 'rejected'))
      expect(one).toMatchObject({ reason: { code: 'NOT_SIGNED_IN' } });
    expect(await names()).not.toContain('Samaan aikaan 9');
  });

  function damage(path: string): void {
    const bytes = readFileSync(path);
    bytes.fill(0x41, bytes.length - 6000, bytes.length - 3000);
    writeFileSync(path, bytes);
  }
  function makeNewer(path: string): void {
    const copy = connect(path, office.key, { readonly: false, fileMustExist: true });
    copy.exec("insert into kysely_migration (name, timestamp) values ('9999-later', '2030')");
    copy.pragma('journal_mode = delete');
    copy.close();
  }
});

describe('a new recovery key', () => {
  test('is in force once its last group was typed; copies of before can still be restored', async () => {
    const paula = await office.as('Paula');
    const { fileName } = await paula.backups.make({ requestId: requestId() });
    const before = stored();
    office.time.advanceMinutes(1);
    const { recoveryKey } = await paula.backups.startKey({ requestId: requestId() });
    await expect(
      paula.backups.changeKey({ requestId: requestId(), lastGroup: 'AAAAA' }),
    ).rejects.toMatchObject({ data: { problems: [{ field: 'lastGroup', code: 'lastGroupWrong' }] } });
    expect(office.parts.store.key()).toEqual(office.key);

    const lastGroup = recoveryKey.split('-').at(-1) ?? '';
    await paula.backups.changeKey({ requestId: requestId(), lastGroup: lastGroup.toLowerCase() });
    expect(office.parts.store.key()).toEqual(parseRecoveryKey(recoveryKey));
    expect(stored()).toEqual(before);
    // Nobody has to sign in again.
    expect((await paula.session.current()).person?.name).toBe('Paula Pääkäyttäjä');
    const path = join(office.folder, DATABASE_FILE);
    expect(() => connect(path, office.key, { readonly: true, fileMustExist: true })).toThrow(
      'not a database',
    );

    await paula.staff.create(person('Vaihdon Jälkeen'));
    await paula.backups.restore({ requestId: requestId(), copy: first(fileName) });
    expect(stored()).toEqual(before);
    expect(office.parts.store.key()).toEqual(parseRecoveryKey(recoveryKey));
  });

  test('is not made by typing something when none was shown', async () => {
    const paula = await office.as('Paula');
    await expect(
      paula.backups.changeKey({ requestId: requestId(), lastGroup: 'AAAAA' }),
    ).rejects.toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
  });
});

describe('the second place', () => {
  test('is chosen by the administrator, listed beside the first, and a copy of it can be restored', async () => {
    const paula = await office.as('Paula');
    const state = await paula.backups.choosePlace({ requestId: requestId(), folder: scratch });
    expect(state.place).toMatchObject({ folder: scratch, problem: null });
    const { fileName } = await paula.backups.make({ requestId: requestId() });
    const { fileName: name } = first(fileName);
    expect((await paula.backups.list()).map(({ place }) => place).sort()).toEqual(['first', 'second']);
    await paula.backups.restore({ requestId: requestId(), copy: { place: 'second', fileName: name } });
    const again = await office.as('Paula');
    expect((await again.backups.choosePlace({ requestId: requestId(), folder: null })).place).toBeNull();
  });

  test('that will not do is told by the field, and the one before stays', async () => {
    const paula = await office.as('Paula');
    await paula.backups.choosePlace({ requestId: requestId(), folder: scratch });
    await expect(
      paula.backups.choosePlace({ requestId: requestId(), folder: join(scratch, 'none') }),
    ).rejects.toMatchObject({ data: { problems: [{ field: 'folder', code: 'place_missing' }] } });
    expect((await paula.backups.view()).place?.folder).toBe(scratch);
  });
});

describe('another machine', () => {
  test('opens a copy with the recovery key alone, and keeps that key', async () => {
    const paula = await office.as('Paula');
    const { fileName } = await paula.backups.make({ requestId: requestId() });
    const stick = join(scratch, 'tikku');
    mkdirSync(stick);
    copyFileSync(join(office.folder, fileName), join(stick, first(fileName).fileName));
    const recoveryKey = formatRecoveryKey(office.key);
    const before = stored();

    const other = await newStore(office.time.clock());
    const parts = await newParts(other.store, { clock: office.time.clock, version: '0', demo: false });
    const client = createRouterClient(newService(parts), { context: { sessionId: 'new' } });
    const wrong = formatRecoveryKey(new Uint8Array(32).fill(7));
    for (const path of [stick, join(stick, first(fileName).fileName)]) {
      await expect(client.firstRun.previewBackup({ path, recoveryKey: wrong })).rejects.toMatchObject({
        data: { why: 'keyWrong' },
      });
      expect(await client.firstRun.previewBackup({ path, recoveryKey })).toMatchObject({
        madeAt: office.time.clock(),
      });
    }
    await expect(client.firstRun.previewBackup({ path: stick, recoveryKey: 'AAAAA' })).rejects.toMatchObject({
      data: { problems: [{ code: 'recoveryKeyMistyped' }] },
    });
    await expect(
      client.firstRun.previewBackup({ path: join(stick, 'none'), recoveryKey }),
    ).rejects.toMatchObject({ data: { why: 'missing' } });

    await client.firstRun.restoreBackup({ requestId: requestId(), path: stick, recoveryKey });
    expect(await client.session.current()).toMatchObject({ setUp: true, person: null });
    expect(stored(other.folder, office.key)).toEqual(before);
    await expect(
      client.firstRun.restoreBackup({ requestId: requestId(), path: stick, recoveryKey }),
    ).rejects.toMatchObject({ code: 'ALREADY_SET_UP' });
    expect(parts.recoveryKey()).toBe(recoveryKey);
    await other.store.close();
    const told: Uint8Array[] = [];
    const reopened = await openStore({
      folder: other.folder,
      key: other.key,
      now: office.time.clock(),
      create: false,
      onKeyChanged: (key) => told.push(key),
    });
    expect(told).toEqual([new Uint8Array(office.key)]);
    await reopened.close();
    rmSync(other.folder, { recursive: true, force: true });
  });
});

test('a keeper over the restored store knows which copies are of its history', async () => {
  const paula = await office.as('Paula');
  const { fileName } = await paula.backups.make({ requestId: requestId() });
  office.time.advanceMinutes(20);
  await paula.backups.restore({ requestId: requestId(), copy: first(fileName) });
  const keeper = newBackupKeeper({ store: office.parts.store, clock: office.time.clock });
  expect((await keeper.state()).changedAt).toBe(office.time.clock());
});
