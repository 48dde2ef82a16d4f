import { awayHours } from '#domain/absences/absence.ts';
import { partsOf } from '#domain/outside-times/outside-time.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { WriteDb } from '#store/database.ts';
import { takeFree } from './take-free.ts';

/** A person's day on which time has been let go. */
export interface FreedDay {
  readonly resourceId: string;
  readonly on: LocalDate;
}

/**
 * Gives freed time to what the person has agreed elsewhere, or to an absence, which could not take it before because the
 * office had given the time away: it must not look free to anybody.
 */
export async function handOn(db: WriteDb, freed: readonly FreedDay[]): Promise<void> {
  for (const { resourceId, on } of freed) {
    const waiting = await db
      .selectFrom('outside_time')
      .select([
        'id',
        'on_date as on',
        'start_minute as startMinute',
        'to_on as toOn',
        'end_minute as endMinute',
      ])
      .where('adviser_id', '=', resourceId)
      .where('to_on', '>=', on)
      .where('on_date', '<=', on)
      .where('state', '=', 'held')
      .orderBy('created_at')
      .orderBy('id')
      .execute();
    for (const { id, ...span } of waiting)
      for (const part of partsOf(span))
        if (part.on === on) await takeFree(db, { resourceId, ...part }, { kind: 'outside', id });
    const away = await db
      .selectFrom('absence')
      .select('id')
      .where('staff_id', '=', resourceId)
      .where('to_on', '>=', on)
      .where('from_on', '<=', on)
      .execute();
    for (const { id } of away)
      await takeFree(db, { resourceId, on, range: awayHours }, { kind: 'absence', id });
  }
}
