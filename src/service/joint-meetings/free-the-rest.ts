import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay, MinuteRange } from '#domain/time/minute-of-day.ts';
import { endEarly } from '#domain/walk-ins/end-early.ts';
import type { WriteDb } from '#store/database.ts';
import { release } from '#store/occupancy/occupy.ts';

/** Frees the steps of a meeting of today that have not begun; a past day's time is of no use to anybody. */
export async function freeTheRest(
  db: WriteDb,
  meeting: MinuteRange & { readonly id: string; readonly on: LocalDate },
  now: { readonly on: LocalDate; readonly minute: MinuteOfDay },
): Promise<void> {
  if (meeting.on !== now.on) return;
  await release(db, { kind: 'meeting', id: meeting.id }, endEarly(meeting, now.minute).kept.endMinute);
}
