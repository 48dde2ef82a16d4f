import { describe, expect, test } from 'vitest';
import { openRefusalCodes } from '#contract/process-messages.ts';
import { StoreFault, storeFaultOf, type StoreFaultCode } from '#store/store-fault.ts';

const withCode = (code: unknown) => Object.assign(new Error('of the test'), { code });

/** What SQLite or the system says, and what the person is told. */
const rows: readonly (readonly [StoreFaultCode, readonly string[]])[] = [
  ['KEY_WRONG', ['SQLITE_NOTADB']],
  [
    'DATABASE_DAMAGED',
    [
      'SQLITE_CORRUPT',
      'SQLITE_CORRUPT_INDEX',
      'SQLITE_CORRUPT_VTAB',
      'SQLITE_IOERR',
      'SQLITE_IOERR_READ',
      'SQLITE_IOERR_SHORT_READ',
    ],
  ],
  [
    'FOLDER_READ_ONLY',
    [
      'SQLITE_READONLY',
      'SQLITE_READONLY_DBMOVED',
      'SQLITE_READONLY_DIRECTORY',
      'SQLITE_CANTOPEN',
      'SQLITE_CANTOPEN_ISDIR',
      'SQLITE_PERM',
      'SQLITE_AUTH',
      'EROFS',
      'EACCES',
      'EPERM',
    ],
  ],
  [
    'DATABASE_LOCKED',
    [
      'SQLITE_BUSY',
      'SQLITE_BUSY_SNAPSHOT',
      'SQLITE_BUSY_RECOVERY',
      'SQLITE_LOCKED',
      'SQLITE_LOCKED_SHAREDCACHE',
    ],
  ],
  ['DISK_FULL', ['SQLITE_FULL', 'ENOSPC']],
  ['FOLDER_MISSING', ['ENOENT', 'ENOTDIR']],
];

describe.each(rows)('%s', (code, said) => {
  test.each(said)('is what %s means', (one) => {
    const error = withCode(one);
    const fault = storeFaultOf(error);
    expect(fault).toBeInstanceOf(StoreFault);
    expect(fault).toMatchObject({ code, name: 'StoreFault', cause: error });
  });
});

test('every one of them has its sentence: the shell knows the code', () => {
  const known: readonly string[] = openRefusalCodes;
  expect(rows.map(([code]) => code).filter((code) => !known.includes(code))).toEqual([]);
});

describe('what is none of these stays what it is', () => {
  test.each([
    withCode('SQLITE_CONSTRAINT_UNIQUE'),
    withCode('SQLITE_ERROR'),
    withCode('SQLITE_FULLER'),
    withCode('XSQLITE_FULL'),
    withCode('ENOENTS'),
    withCode(14),
    withCode(undefined),
    new TypeError('a mistake of ours'),
    'a text',
    null,
    undefined,
  ])('%s', (error) => {
    expect(storeFaultOf(error)).toBe(error);
  });
});

test('a fault that is known already is not wrapped again', () => {
  const fault = new StoreFault('DATABASE_NEWER');
  expect(storeFaultOf(fault)).toBe(fault);
  expect(fault.message).toBe('DATABASE_NEWER');
});
