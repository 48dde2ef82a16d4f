import type { ReferralState } from '#domain/matters/referral.ts';
import type { ReadDb, WriteDb } from '#store/database.ts';
import type { StoredReferral } from './stored-matter.ts';
import type { By } from './write-matter.ts';

const select = (db: ReadDb) =>
  db
    .selectFrom('matter_referral as referral')
    .innerJoin('staff_member as referrer', 'referrer.id', 'referral.referred_by_id')
    .select([
      'referral.id',
      'referral.matter_id as matterId',
      'referral.service',
      'referral.state',
      'referral.referred_at as referredAt',
      'referrer.name as referredByName',
      'referral.ended_at as endedAt',
      'referral.note',
    ]);

/** Where the client has been referred to, the first first. */
export function referralsOf(db: ReadDb, matterId: string): Promise<StoredReferral[]> {
  return select(db).where('referral.matter_id', '=', matterId).orderBy('referral.referred_at').execute();
}

/** One referral, or undefined. */
export function findReferral(db: ReadDb, id: string): Promise<StoredReferral | undefined> {
  return select(db).where('referral.id', '=', id).executeTakeFirst();
}

/** Adds an open referral. */
export async function insertReferral(
  db: WriteDb,
  referral: { readonly id: string; readonly matterId: string; readonly service: string },
  by: By,
): Promise<void> {
  await db
    .insertInto('matter_referral')
    .values({
      id: referral.id,
      matter_id: referral.matterId,
      service: referral.service,
      state: 'open',
      referred_at: by.at,
      referred_by_id: by.staffId,
      ended_at: null,
      ended_by_id: null,
    })
    .execute();
}

/** Says that the client has arrived or will not, or opens the referral again. */
export async function endReferral(
  db: WriteDb,
  id: string,
  { state, note }: { readonly state: ReferralState; readonly note: string },
  by: By,
): Promise<void> {
  const ended =
    state === 'open' ? { ended_at: null, ended_by_id: null } : { ended_at: by.at, ended_by_id: by.staffId };
  await db
    .updateTable('matter_referral')
    .set({ state, note, ...ended })
    .where('id', '=', id)
    .execute();
}
