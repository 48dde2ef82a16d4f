import type { HandoverState } from '#domain/handovers/state.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb, WriteDb } from '#store/database.ts';
import { selectHandovers, withSteps, type StoredHandover } from './stored-handover.ts';

/** One handover, or undefined. */
export async function findHandover(db: ReadDb, id: string): Promise<StoredHandover | undefined> {
  const rows = await selectHandovers(db).where('handover.id', '=', id).execute();
  return (await withSteps(db, rows))[0];
}

/** Adds a handover in its first state, with that step. */
export async function insertHandover(
  db: WriteDb,
  handover: {
    id: string;
    officeId: string;
    callId: string | null;
    matterId: string;
    fromStaffId: string;
    toStaffId: string;
    reason: string;
    summary: string;
    clientLabel: string;
    contactWay: string;
    promisedToClient: string;
    sentAt: Instant;
    dueOn: LocalDate;
  },
): Promise<void> {
  await db
    .insertInto('handover')
    .values({
      id: handover.id,
      office_id: handover.officeId,
      call_id: handover.callId,
      matter_id: handover.matterId,
      from_staff_id: handover.fromStaffId,
      to_staff_id: handover.toStaffId,
      state: 'sent',
      reason: handover.reason,
      summary: handover.summary,
      client_label: handover.clientLabel,
      contact_way: handover.contactWay,
      promised_to_client: handover.promisedToClient,
      sent_at: handover.sentAt,
      due_on: handover.dueOn,
    })
    .execute();
  await addStep(db, handover.id, {
    state: 'sent',
    at: handover.sentAt,
    staffId: handover.fromStaffId,
    toStaffId: handover.toStaffId,
    note: '',
  });
}

interface NewStep {
  readonly state: HandoverState;
  readonly at: Instant;
  readonly staffId: string;
  /** Who has it from now on; for a returned one its receiver, who has given it back. */
  readonly toStaffId: string;
  readonly note: string;
}

/** Gives the handover its next state, with who and why, and raises the version; its due date stays. */
export async function moveHandover(db: WriteDb, id: string, step: NewStep): Promise<void> {
  await db
    .updateTable('handover')
    .set((row) => ({ state: step.state, to_staff_id: step.toStaffId, version: row('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
  await addStep(db, id, step);
}

/** Gives what its sender would have to do next to somebody else, who stands in the sender's place from now on. */
export async function setSender(db: WriteDb, id: string, fromStaffId: string): Promise<void> {
  await db
    .updateTable('handover')
    .set((row) => ({ from_staff_id: fromStaffId, version: row('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

async function addStep(db: WriteDb, handoverId: string, step: NewStep): Promise<void> {
  await db
    .insertInto('handover_step')
    .values({
      handover_id: handoverId,
      state: step.state,
      at: step.at,
      staff_id: step.staffId,
      to_staff_id: step.state === 'sent' ? step.toStaffId : null,
      note: step.note,
    })
    .execute();
}
