import type { ContactRequestState } from '#domain/contact-requests/state.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { ReadDb } from '#store/database.ts';

/** Contact requests with the names of their people, to be narrowed by the caller. */
export function selectContactRequests(db: ReadDb) {
  return db
    .selectFrom('contact_request')
    .innerJoin('staff_member as sender', 'sender.id', 'contact_request.sent_by_id')
    .innerJoin('staff_member as changer', 'changer.id', 'contact_request.changed_by_id')
    .leftJoin('staff_member as answerer', 'answerer.id', 'contact_request.answered_by_id')
    .select([
      'contact_request.id',
      'contact_request.office_id as officeId',
      'contact_request.state',
      'contact_request.from_kind as fromKind',
      'contact_request.client_label as clientLabel',
      'contact_request.client_phone as clientPhone',
      'contact_request.permission',
      'contact_request.topic_code as topicCode',
      'contact_request.question',
      'contact_request.contact_way as contactWay',
      'contact_request.sent_by_id as sentById',
      'sender.name as sentByName',
      'contact_request.sent_at as sentAt',
      'contact_request.sent_on as sentOn',
      'contact_request.due_on as dueOn',
      'contact_request.answer',
      'contact_request.answered_on as answeredOn',
      'answerer.name as answeredByName',
      'changer.name as changedByName',
      'contact_request.changed_at as changedAt',
      'contact_request.version',
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectContactRequests>['execute']>>[number];

/** One state that a contact request has been in. */
export interface ContactRequestStep {
  readonly state: ContactRequestState;
  readonly at: Instant;
  readonly byName: string;
}

/** A contact request as it is stored, with the names of its people and its steps, oldest first. */
export type StoredContactRequest = Omit<Row, 'permission'> & {
  readonly permission: boolean;
  readonly steps: readonly ContactRequestStep[];
};

/** The rows with their steps, in the given order; one more query however many they are. */
export async function withSteps(db: ReadDb, rows: readonly Row[]): Promise<StoredContactRequest[]> {
  if (rows.length === 0) return [];
  const steps = await db
    .selectFrom('contact_request_step')
    .innerJoin('staff_member', 'staff_member.id', 'contact_request_step.staff_id')
    .select(['contact_request_id', 'state', 'at', 'staff_member.name as byName'])
    .where(
      'contact_request_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('contact_request_step.id')
    .execute();
  const byRequest = Map.groupBy(steps, ({ contact_request_id: id }) => id);
  return rows.map((row) => ({
    ...row,
    permission: row.permission === 1,
    steps: (byRequest.get(row.id) ?? []).map(({ state, at, byName }) => ({ state, at, byName })),
  }));
}
