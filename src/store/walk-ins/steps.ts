import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import type { WalkInStep } from '#domain/walk-ins/take-back.ts';
import type { ReadDb } from '#store/database.ts';

/** A step as stored: the service time is set on `inService` and, with its true end, on `done`. */
export interface StoredStep extends WalkInStep {
  readonly startMinute: MinuteOfDay | null;
  readonly endMinute: MinuteOfDay | null;
}

/** The steps of a walk-in, oldest first. */
export async function stepsOfWalkIn(db: ReadDb, id: string): Promise<StoredStep[]> {
  const rows = await db
    .selectFrom('walk_in_state')
    .select(['state', 'start_minute as startMinute', 'end_minute as endMinute', 'takes_back as takesBack'])
    .where('walk_in_id', '=', id)
    .orderBy('id')
    .execute();
  return rows.map(({ takesBack, ...row }) => ({ ...row, takesBack: takesBack === 1 }));
}
