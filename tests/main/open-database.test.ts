import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { OpenRefusalCode } from '#contract/process-messages.ts';
import { databaseId } from '#store/keys/database-folder.ts';
import { expectedDatabases } from '#store/keys/expected-databases.ts';
import { openDatabase, type OpeningParts } from '#main/open-database.ts';
import { PassphraseCancelled } from '#main/passphrase-key-keeper.ts';
import { scratchFolder } from '#tests/support/shell-run.ts';

/** A disk with one database, a key store and a user, each as a test sets them. */
let folder: string;
let marks: string;
let kept: Map<string, Uint8Array>;
let databaseKey: Uint8Array | undefined;
let refuse: OpenRefusalCode | undefined;
let answers: ('retry' | 'recover' | 'quit')[];
let recoveryKey: Uint8Array | undefined;
let log: string[];

beforeEach(() => {
  const root = scratchFolder();
  folder = join(root, 'tietokanta');
  marks = join(root, 'avaimet');
  kept = new Map();
  databaseKey = refuse = recoveryKey = undefined;
  answers = [];
  log = [];
});

function parts(): OpeningParts {
  return {
    keys: {
      load: (id) => Promise.resolve(kept.get(id)),
      save: (id, key) => {
        log.push('keep key');
        kept.set(id, key);
        return Promise.resolve();
      },
    },
    expected: expectedDatabases(marks),
    service: {
      open: ({ key, create }) => {
        log.push(create === true ? 'open or create' : 'open');
        if (refuse !== undefined) return Promise.resolve(refuse);
        if (databaseKey === undefined && create !== true) return Promise.resolve('DATABASE_MISSING');
        if (databaseKey === undefined) {
          mkdirSync(folder, { recursive: true });
          writeFileSync(join(folder, 'neuvontapoyta.db'), '');
          databaseKey = key;
        }
        return Promise.resolve(Buffer.compare(databaseKey, key) === 0 ? 'ready' : 'KEY_WRONG');
      },
    },
    askAfter: (refusal) => {
      log.push(`tell ${refusal}`);
      return Promise.resolve(answers.shift() ?? 'quit');
    },
    askRecoveryKey: () => Promise.resolve(recoveryKey),
  };
}

const open = () => openDatabase({ folder, version: '0.1.0', locale: 'fi' }, parts());

test('the first start makes a key, keeps it, and only then makes the database', async () => {
  expect(await open()).toBe(true);
  expect(log).toEqual(['keep key', 'open or create']);
  expect(kept.get(databaseId(folder))).toHaveLength(32);
});

test('later starts expect the database and make nothing', async () => {
  await open();
  log = [];
  expect(await open()).toBe(true);
  expect(log).toEqual(['open']);
});

test('two first starts make two keys', async () => {
  await open();
  const first = databaseKey;
  databaseKey = undefined;
  folder += '2';
  await open();
  expect(databaseKey).not.toEqual(first);
});

test('a start that ended before the database was made goes on with the kept key', async () => {
  refuse = 'DISK_FULL';
  expect(await open()).toBe(false);
  refuse = undefined;
  log = [];
  expect(await open()).toBe(true);
  expect(log).toEqual(['open or create']);
  expect(databaseKey).toEqual(kept.get(databaseId(folder)));
});

test('a database that was open here and is gone is told, and no new one is made', async () => {
  await open();
  databaseKey = undefined;
  log = [];
  expect(await open()).toBe(false);
  expect(log).toEqual(['open', 'tell DATABASE_MISSING']);
  expect(databaseKey).toBeUndefined();
});

test('a folder with a database but without a key leads to the recovery key, never to a new database', async () => {
  await open();
  const lost = databaseKey;
  kept.clear();
  for (const forgotten of [false, true]) {
    if (forgotten) marks += '2';
    log = [];
    expect(await open()).toBe(false);
    expect(log).toEqual(['tell KEY_MISSING']);
  }
  answers = ['recover'];
  recoveryKey = lost;
  log = [];
  expect(await open()).toBe(true);
  expect(log).toEqual(['tell KEY_MISSING', 'open', 'keep key']);
  expect(kept.get(databaseId(folder))).toEqual(lost);
});

test('a folder that holds only backups is not fresh', async () => {
  mkdirSync(join(folder, 'varmuuskopiot'), { recursive: true });
  expect(await open()).toBe(false);
  expect(log).toEqual(['tell KEY_MISSING']);
});

test('a wrong recovery key is not kept and can be tried again', async () => {
  await open();
  const right = databaseKey;
  kept.clear();
  answers = ['recover', 'recover'];
  recoveryKey = new Uint8Array(32);
  const asked = parts();
  const askedAgain = () => {
    const given = recoveryKey;
    recoveryKey = right;
    return Promise.resolve(given);
  };
  log = [];
  const opened = await openDatabase({ folder, version: '0.1.0' }, { ...asked, askRecoveryKey: askedAgain });
  expect(opened).toBe(true);
  expect(log).toEqual(['tell KEY_MISSING', 'open', 'tell KEY_WRONG', 'open', 'keep key']);
  expect(kept.get(databaseId(folder))).toEqual(right);
});

test('what passes with time is tried again when the user says so', async () => {
  await open();
  refuse = 'DATABASE_LOCKED';
  answers = ['retry', 'retry', 'quit'];
  log = [];
  expect(await open()).toBe(false);
  expect(log.filter((line) => line === 'open')).toHaveLength(3);
});

test('a folder that cannot be looked into is told as such, and no key is made', async () => {
  writeFileSync(folder, 'a file where the folder should be');
  expect(await open()).toBe(false);
  expect(log).toEqual(['tell FOLDER_READ_ONLY']);
});

test('giving up the passphrase ends the start; another fault is not swallowed', async () => {
  const fails = (fault: Error) => ({
    ...parts(),
    keys: { load: () => Promise.reject(fault), save: () => Promise.reject(fault) },
  });
  expect(await openDatabase({ folder, version: '0.1.0' }, fails(new PassphraseCancelled()))).toBe(false);
  await expect(openDatabase({ folder, version: '0.1.0' }, fails(new Error('disk')))).rejects.toThrow('disk');
});
