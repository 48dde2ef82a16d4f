import type { Instant } from '#domain/time/instant.ts';
import type { ReadDb } from '#store/database.ts';
import { selectCalls, storedCall, type StoredCall } from './stored-call.ts';

interface Range {
  readonly officeId: string;
  /** Only calls that began before it. */
  readonly before: Instant;
  readonly limit: number;
}

/** Recorded calls of the office from `since` on, non-cases left out, the newest first. */
export async function recentCalls(
  db: ReadDb,
  { officeId, before, limit, since }: Range & { readonly since: Instant },
): Promise<StoredCall[]> {
  const rows = await selectCalls(db)
    .where('call.office_id', '=', officeId)
    .where('call.state', '=', 'recorded')
    .where('call.outcome', '!=', 'nonCase')
    .where('call.started_at', '>=', since)
    .where('call.started_at', '<', before)
    .orderBy('call.started_at', 'desc')
    .orderBy('call.id')
    .limit(limit)
    .execute();
  return rows.map(storedCall);
}

/** Recorded calls of the office with the same number, however old, the newest first. */
export async function callsOfNumber(
  db: ReadDb,
  { officeId, before, limit, digits }: Range & { readonly digits: string },
): Promise<StoredCall[]> {
  if (digits === '') return [];
  const rows = await selectCalls(db)
    .where('call.phone_digits', '=', digits)
    .where('call.phone_digits', '<>', '')
    .where('call.office_id', '=', officeId)
    .where('call.state', '=', 'recorded')
    .where('call.started_at', '<', before)
    .orderBy('call.started_at', 'desc')
    .limit(limit)
    .execute();
  return rows.map(storedCall);
}
