import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteRange } from '#domain/time/minute-of-day.ts';
import { insertClient, removeClientOf, type LetGo } from '#store/cancelled-days/change.ts';
import type { WriteCall } from '#service/write.ts';

/**
 * Puts the client of what the office has just let go or moved on the list of those to be told, with the time it had. A meeting
 * that is let go a second time is told anew.
 */
export async function listClient(
  { db, actor, now, newId, audit, announce }: WriteCall,
  of: LetGo,
  {
    officeId,
    on,
    startMinute,
    endMinute,
  }: MinuteRange & { readonly officeId: string; readonly on: LocalDate },
): Promise<string> {
  const id = newId();
  if (of.kind === 'meeting') await removeClientOf(db, of);
  await insertClient(db, {
    id,
    of,
    officeId,
    on,
    startMinute,
    endMinute,
    addedById: actor.id,
    addedAt: now,
  });
  audit('cancelled-day-client', id);
  announce(officeId, 'cancelled-days');
  return id;
}
