import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Instant } from '#domain/time/instant.ts';
import { auditHead } from '#store/backups/contents.ts';
import { listCopies } from '#store/backups/copies.ts';
import { swapDatabase } from '#store/backups/swap.ts';
import { connect } from '#store/connection.ts';
import { insertOffice, listOffices } from '#store/offices/offices.ts';
import { BACKUP_FOLDER, DATABASE_FILE, openStore, type Store } from '#store/open.ts';
import { readKeyChange, writeKeyChange } from '#store/keys/key-change.ts';

const now = 1_790_000_000_000 as Instant;
const key = new Uint8Array(randomBytes(32));
let folder: string;
let store: Store;

const office = (name: string) => ({
  id: name,
  name,
  municipalityCode: '010',
  identityMode: 'none' as const,
  createdAt: now,
});
const names = async (from: Store) => (await listOffices(from.read)).map(({ name }) => name);
const path = () => join(folder, DATABASE_FILE);
const open = (withKey: Uint8Array = key) => openStore({ folder, key: withKey, now, create: false });

/** A finished file beside the database: its copy of now, with another key if asked. */
async function prepared(withKey = key): Promise<string> {
  const to = join(folder, 'valmis.db');
  await store.doTask({ kind: 'copy', from: path(), key, to });
  const copy = connect(to, key, { readonly: false, fileMustExist: true });
  copy.pragma('journal_mode = delete');
  if (withKey !== key) copy.pragma(`rekey = 'raw:${Buffer.from(withKey).toString('hex')}'`);
  copy.close();
  return to;
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'npt-swap-'));
  store = await openStore({ folder, key, now, create: true });
  await store.write((db) => insertOffice(db, office('Alavus')));
});
afterEach(async () => {
  await store.close().catch(() => undefined);
  rmSync(folder, { recursive: true, force: true });
});

const replace = (file: string, withKey = key) =>
  store.replaceWith(now, 'ennen-palautusta', async () => ({ path: file, key: withKey }));
const noHead = { seq: 0, hash: '' };

describe('another file in the place of the open one', () => {
  test('the handles that were there before go on with it, and nothing is left beside it', async () => {
    const { read } = store;
    const file = await prepared();
    await store.write((db) => insertOffice(db, office('Later')));
    await replace(file);
    expect((await listOffices(read)).map(({ name }) => name)).toEqual(['Alavus']);
    await store.write((db) => insertOffice(db, office('Afterwards')));
    expect(await names(store)).toEqual(['Afterwards', 'Alavus']);
    // The way back holds what was there just before.
    const [back] = listCopies(join(folder, BACKUP_FOLDER));
    const copy = connect(join(folder, BACKUP_FOLDER, back?.fileName ?? ''), key, {
      readonly: true,
      fileMustExist: true,
    });
    expect(copy.prepare('select name from office order by name').pluck().all()).toEqual(['Alavus', 'Later']);
    copy.close();
    await store.close();
    store = await open();
    expect(await names(store)).toEqual(['Afterwards', 'Alavus']);
    expect(readdirSync(folder).filter((name) => name.startsWith('valmis'))).toEqual([]);
  });

  test('writes that wait and snapshots that are read come through', async () => {
    const file = await prepared();
    const going = store.write(async (db) => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      return (await listOffices(db)).length;
    });
    const swapped = replace(file);
    const waiting = store.write((db) => insertOffice(db, office('Waited')));
    expect(await going).toBe(1);
    await Promise.all([swapped, waiting]);
    expect(await names(store)).toEqual(['Alavus', 'Waited']);
  });

  test('is refused while another program has the database open; the old one goes on', async () => {
    const file = await prepared();
    const other = connect(path(), key, { readonly: false, fileMustExist: true });
    other.prepare('select count(*) from office').get();
    await store.write((db) => insertOffice(db, office('Kept')));
    await expect(replace(file)).rejects.toMatchObject({ code: 'DATABASE_LOCKED' });
    other.close();
    expect(await names(store)).toEqual(['Alavus', 'Kept']);
    await store.write((db) => insertOffice(db, office('More')));
    expect(existsSync(file)).toBe(false);
  });

  test('is refused when something was written that the caller does not know of', async () => {
    const file = await prepared();
    await store.close();
    const writer = connect(path(), key, { readonly: false, fileMustExist: true });
    expect(() => swapDatabase(writer, path(), file, { seq: 1, hash: 'x' })).toThrow('DATABASE_LOCKED');
    expect(writer.inTransaction).toBe(false);
    writer.close();
    store = await open();
    expect(await names(store)).toEqual(['Alavus']);
  });

  test('a file that is not there changes nothing', async () => {
    await expect(replace(join(folder, 'none.db'))).rejects.toMatchObject({
      code: 'ENOENT',
    });
    await store.write((db) => insertOffice(db, office('More')));
    expect(await names(store)).toEqual(['Alavus', 'More']);
    expect(auditHead(connect(path(), key, { readonly: true, fileMustExist: true }))).toEqual(noHead);
  });
});

describe('with another key', () => {
  const next = new Uint8Array(randomBytes(32));

  test('the new key opens it, the old one leads to it until it is kept, and then no more', async () => {
    await replace(await prepared(next), next);
    expect(store.key()).toEqual(next);
    await store.close();
    const told: Uint8Array[] = [];
    store = await openStore({ folder, key, now, create: false, onKeyChanged: (found) => told.push(found) });
    expect(told).toEqual([next]);
    expect(await names(store)).toEqual(['Alavus']);
    await store.close();
    store = await open(next);
    await store.close();
    await expect(open()).rejects.toMatchObject({ code: 'KEY_WRONG' });
  });

  test('a computer that stopped before the rename goes on with the old key', async () => {
    writeKeyChange(folder, key, next);
    await store.close();
    store = await open();
    expect(await names(store)).toEqual(['Alavus']);
    expect(readKeyChange(folder, key)).toBeUndefined();
  });

  test('the coming key is read with the present one only', () => {
    writeKeyChange(folder, key, next);
    expect(readKeyChange(folder, key)).toEqual(next);
    expect(readKeyChange(folder, new Uint8Array(randomBytes(32)))).toBeUndefined();
  });
});
