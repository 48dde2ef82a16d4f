import { findEvent, type StoredEvent } from '#store/events/events.ts';
import type { ReadDb } from '#store/database.ts';
import { changed } from '#service/changed.ts';
import { found } from '#service/refuse.ts';

/** The event as the person saw it. @throws NOT_FOUND, or CHANGED_MEANWHILE naming who was first */
export async function eventAsSeen(
  db: ReadDb,
  seen: { readonly id: string; readonly version: number },
): Promise<StoredEvent> {
  const event = found(await findEvent(db, seen.id), 'event');
  changed('event', event, seen.version, { byName: event.changedByName, at: event.changedAt });
  return event;
}
