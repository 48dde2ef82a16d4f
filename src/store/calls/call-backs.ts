import { sql } from 'kysely';
import type { Instant } from '#domain/time/instant.ts';

/** Tries to call a caller back, of a missed call and of a promised one alike, counted for each row of `call`. */
export const callBackTries = sql<number>`(
  select count(*) from promise as owed inner join promise_step as tried on tried.promise_id = owed.id
    where owed.call_id = call.id and tried.kind in ('notReached', 'reached'))`;

/** When the caller was reached; null while not. */
export const calledBackAt = sql<Instant | null>`(
  select min(owed.kept_at) from promise as owed where owed.call_id = call.id)`;
