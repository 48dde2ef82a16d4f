import type { ReadDb } from '#store/database.ts';
import { findOffice, listOffices } from '#store/offices/offices.ts';
import { found } from '#service/refuse.ts';

export type CountedOffice = Awaited<ReturnType<typeof listOffices>>[number];

/** The offices that are asked of: one, or every one for null. @throws NOT_FOUND */
export async function officesOf(db: ReadDb, officeId: string | null): Promise<CountedOffice[]> {
  return officeId === null ? listOffices(db) : [found(await findOffice(db, officeId), 'office')];
}
