import { sql } from 'kysely';
import type { Instant } from '#domain/time/instant.ts';
import type { ReadDb } from '#store/database.ts';

/** The due day of each handover that the office sent in the range of moments, and when it was first taken; oldest first. */
export function handoverRows(
  db: ReadDb,
  officeId: string,
  { from, before }: { readonly from: Instant; readonly before: Instant },
) {
  return db
    .selectFrom('handover')
    .select([
      'due_on as dueOn',
      sql<Instant | null>`(select min(at) from handover_step
        where handover_step.handover_id = handover.id and handover_step.state = 'taken')`.as('takenAt'),
    ])
    .where('office_id', '=', officeId)
    .where('sent_at', '>=', from)
    .where('sent_at', '<', before)
    .orderBy('sent_at')
    .orderBy('id')
    .execute();
}
