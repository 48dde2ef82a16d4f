import type { IdentityMode } from '#domain/identity/identity-mode.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { ReadDb, WriteDb } from '#store/database.ts';

const columns = [
  'id',
  'name',
  'municipality_code as municipalityCode',
  'identity_mode as identityMode',
  'recording_minutes as recordingMinutes',
  'handover_due_days as handoverDueDays',
  'version',
] as const;

/** Every office, in order of coming: the first is the one the wizard set up. */
export function listOffices(db: ReadDb) {
  return db.selectFrom('office').select(columns).orderBy('created_at').orderBy('id').execute();
}

/** One office, or undefined. */
export function findOffice(db: ReadDb, id: string) {
  return db.selectFrom('office').select(columns).where('id', '=', id).executeTakeFirst();
}

/** Adds an office with the usual recording time (60 min) and handover time (2 working days). */
export async function insertOffice(
  db: WriteDb,
  office: {
    id: string;
    name: string;
    municipalityCode: string;
    identityMode: IdentityMode;
    createdAt: Instant;
  },
): Promise<void> {
  await db
    .insertInto('office')
    .values({
      id: office.id,
      name: office.name,
      municipality_code: office.municipalityCode,
      identity_mode: office.identityMode,
      created_at: office.createdAt,
    })
    .execute();
}

/** Changes an office and raises the version. */
export async function updateOffice(
  db: WriteDb,
  office: {
    id: string;
    name: string;
    identityMode: IdentityMode;
    recordingMinutes: number;
    handoverDueDays: number;
  },
): Promise<void> {
  await db
    .updateTable('office')
    .set((row) => ({
      name: office.name,
      identity_mode: office.identityMode,
      recording_minutes: office.recordingMinutes,
      handover_due_days: office.handoverDueDays,
      version: row('version', '+', 1),
    }))
    .where('id', '=', office.id)
    .execute();
}
