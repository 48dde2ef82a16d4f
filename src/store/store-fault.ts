/** Why a database could not be opened. Nothing was changed or created in any of these cases. */
export type StoreFaultCode =
  | 'KEY_WRONG'
  | 'KEY_MISSING'
  | 'DATABASE_DAMAGED'
  | 'LOG_STALE'
  | 'DATABASE_NEWER'
  | 'DATABASE_LOCKED'
  | 'DATABASE_MISSING'
  | 'FOLDER_READ_ONLY'
  | 'FOLDER_MISSING'
  | 'DISK_FULL';

export class StoreFault extends Error {
  readonly code: StoreFaultCode;

  constructor(code: StoreFaultCode, cause?: unknown) {
    super(code, { cause });
    this.name = 'StoreFault';
    this.code = code;
  }
}

const bySqliteCode: Readonly<Record<string, StoreFaultCode>> = {
  SQLITE_NOTADB: 'KEY_WRONG',
  SQLITE_CORRUPT: 'DATABASE_DAMAGED',
  SQLITE_IOERR: 'DATABASE_DAMAGED',
  SQLITE_READONLY: 'FOLDER_READ_ONLY',
  SQLITE_CANTOPEN: 'FOLDER_READ_ONLY',
  SQLITE_PERM: 'FOLDER_READ_ONLY',
  SQLITE_AUTH: 'FOLDER_READ_ONLY',
  SQLITE_BUSY: 'DATABASE_LOCKED',
  SQLITE_LOCKED: 'DATABASE_LOCKED',
  SQLITE_FULL: 'DISK_FULL',
  ENOSPC: 'DISK_FULL',
  EROFS: 'FOLDER_READ_ONLY',
  EACCES: 'FOLDER_READ_ONLY',
  EPERM: 'FOLDER_READ_ONLY',
  ENOENT: 'FOLDER_MISSING',
  ENOTDIR: 'FOLDER_MISSING',
};

/** The fault behind an error of SQLite or the file system; the error itself when it is none of these. */
export function storeFaultOf(error: unknown): unknown {
  if (error instanceof StoreFault) return error;
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code !== 'string') return error;
  // Extended codes (SQLITE_IOERR_WRITE, SQLITE_READONLY_DBMOVED, …) begin with their plain one.
  const known = Object.keys(bySqliteCode).find((plain) => code === plain || code.startsWith(`${plain}_`));
  return known ? new StoreFault(bySqliteCode[known] as StoreFaultCode, error) : error;
}
