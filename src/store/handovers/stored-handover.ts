import { sql } from 'kysely';
import type { HandoverState } from '#domain/handovers/state.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb } from '#store/database.ts';

/** One state that a handover has been in. */
export interface HandoverStep {
  readonly state: HandoverState;
  readonly at: Instant;
  readonly byName: string;
  readonly toName: string | null;
  readonly note: string;
}

/** A handover as it is stored, with the names of its people and its steps, oldest first. */
export interface StoredHandover {
  readonly id: string;
  readonly officeId: string;
  readonly callId: string | null;
  readonly matterId: string;
  readonly fromStaffId: string;
  readonly fromName: string;
  readonly toStaffId: string;
  readonly toName: string;
  readonly state: HandoverState;
  readonly reason: string;
  readonly summary: string;
  readonly clientLabel: string;
  readonly contactWay: string;
  readonly promisedToClient: string;
  readonly sentAt: Instant;
  readonly dueOn: LocalDate;
  readonly steps: readonly HandoverStep[];
  readonly version: number;
}

/** Handovers with the names of their people, to be narrowed by the caller. */
export function selectHandovers(db: ReadDb) {
  return db
    .selectFrom('handover')
    .innerJoin('staff_member as sender', 'sender.id', 'handover.from_staff_id')
    .innerJoin('staff_member as receiver', 'receiver.id', 'handover.to_staff_id')
    .select([
      'handover.id',
      'handover.office_id as officeId',
      'handover.call_id as callId',
      // Set since matters are kept; the migration has given one to every handover made before.
      sql<string>`handover.matter_id`.as('matterId'),
      'handover.from_staff_id as fromStaffId',
      'sender.name as fromName',
      'handover.to_staff_id as toStaffId',
      'receiver.name as toName',
      'handover.state',
      'handover.reason',
      'handover.summary',
      'handover.client_label as clientLabel',
      'handover.contact_way as contactWay',
      'handover.promised_to_client as promisedToClient',
      'handover.sent_at as sentAt',
      'handover.due_on as dueOn',
      'handover.version',
    ]);
}

/** The handovers with their steps, in the given order; one more query however many they are. */
export async function withSteps(
  db: ReadDb,
  rows: readonly Omit<StoredHandover, 'steps'>[],
): Promise<StoredHandover[]> {
  if (rows.length === 0) return [];
  const steps = await db
    .selectFrom('handover_step')
    .innerJoin('staff_member', 'staff_member.id', 'handover_step.staff_id')
    .leftJoin('staff_member as receiver', 'receiver.id', 'handover_step.to_staff_id')
    .select(['handover_id', 'state', 'at', 'staff_member.name as byName', 'receiver.name as toName', 'note'])
    .where(
      'handover_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('handover_step.id')
    .execute();
  return rows.map((row) => ({
    ...row,
    steps: steps
      .filter(({ handover_id }) => handover_id === row.id)
      .map(({ handover_id: _, ...step }) => step),
  }));
}
