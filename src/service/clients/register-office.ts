import { findOffice } from '#store/offices/offices.ts';
import type { ReadDb } from '#store/database.ts';
import { found, refuse } from '#service/refuse.ts';

/** Refuses unless the office keeps a register of clients. @throws NOT_POSSIBLE_NOW with the office's identity mode */
export async function registerOffice(db: ReadDb, officeId: string): Promise<void> {
  const { identityMode } = found(await findOffice(db, officeId), 'office');
  if (identityMode !== 'register') refuse('NOT_POSSIBLE_NOW', { entity: 'client', state: identityMode });
}
