import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { localDate } from '#domain/time/local-date.ts';
import { connect } from '#store/connection.ts';
import { DATABASE_FILE } from '#store/open.ts';
import { once } from '#tests/support/line.ts';
import { mayOf } from '#tests/support/may-office.ts';
import { newOffice } from '#tests/support/office.ts';
import { digestOf } from './read-all.ts';

/** A database file with the log beside it, as they lie on the disk while the program runs. */
export interface Files {
  /** The state that the file has without its log: nothing older may be read of it. */
  readonly least: number;
  readonly file: Uint8Array;
  readonly log: Uint8Array;
}

/** An office's files at several moments, and every whole state that a reader may be shown of them. */
export interface Damageable {
  readonly key: Uint8Array;
  readonly moments: readonly Files[];
  /** Each state that was ever committed, by its digest, in order. */
  readonly states: ReadonlyMap<string, number>;
}

/** A month of an invented office and a busy half hour after it, its log emptied into the file now and then, as SQLite does by itself. */
export async function newDamageable(): Promise<Damageable> {
  const office = await newOffice('2027-05-31');
  const { folder, key, officeId } = office;
  const path = join(folder, DATABASE_FILE);
  const moments: Files[] = [];
  const states = new Map<string, number>();
  let least = 0;
  const keep = () => moments.push({ least, file: readFileSync(path), log: readFileSync(`${path}-wal`) });
  const look = () => {
    const reader = connect(path, key, { readonly: true, fileMustExist: true });
    states.set(digestOf(reader), states.size);
    reader.close();
  };
  const empty = () => {
    const writer = connect(path, key, { readonly: false, fileMustExist: true });
    writer.pragma('wal_checkpoint(TRUNCATE)');
    writer.close();
    least = states.size - 1;
  };
  look();
  await mayOf(office);
  look();
  empty();
  const siiri = await office.as('Siiri');
  look();
  for (let minute = 0; minute < 24; minute += 1) {
    office.time.advanceMinutes(1);
    await siiri.deskTally.count({ ...once(), officeId, on: localDate('2027-05-31'), topicCode: 'omakela' });
    look();
    if (minute % 4 === 3) keep();
    if (minute % 8 === 7) empty();
  }
  keep();
  await office.close();
  return { key, moments, states };
}
