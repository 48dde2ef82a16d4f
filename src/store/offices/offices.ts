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
  'address',
  'booking_phone as bookingPhone',
  'line_phone as linePhone',
  'limit_saturdays as limitSaturdays',
  'limit_skips_closures as limitSkipsClosures',
  'version',
] as const;

/** Every office, in order of coming: the first is the one the wizard set up. */
export async function listOffices(db: ReadDb) {
  const rows = await db.selectFrom('office').select(columns).orderBy('created_at').orderBy('id').execute();
  return rows.map(toOffice);
}

/** One office, or undefined. */
export async function findOffice(db: ReadDb, id: string) {
  const row = await db.selectFrom('office').select(columns).where('id', '=', id).executeTakeFirst();
  return row && toOffice(row);
}

interface Flags {
  readonly limitSaturdays: number;
  readonly limitSkipsClosures: number;
}

const toOffice = <Row extends Flags>({ limitSaturdays, limitSkipsClosures, ...row }: Row) => ({
  ...row,
  limitSaturdays: limitSaturdays === 1,
  limitSkipsClosures: limitSkipsClosures === 1,
});

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
    address: string;
    bookingPhone: string;
    linePhone: string;
    limitSaturdays: boolean;
    limitSkipsClosures: boolean;
  },
): Promise<void> {
  await db
    .updateTable('office')
    .set((row) => ({
      name: office.name,
      identity_mode: office.identityMode,
      recording_minutes: office.recordingMinutes,
      handover_due_days: office.handoverDueDays,
      address: office.address,
      booking_phone: office.bookingPhone,
      line_phone: office.linePhone,
      limit_saturdays: office.limitSaturdays ? 1 : 0,
      limit_skips_closures: office.limitSkipsClosures ? 1 : 0,
      version: row('version', '+', 1),
    }))
    .where('id', '=', office.id)
    .execute();
}
