import type { ContactRequestSender, ContactWay } from '#domain/contact-requests/contact-request.ts';
import type { ContactRequestState } from '#domain/contact-requests/state.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { WriteDb } from '#store/database.ts';

/** What is asked of Kela, and how the answer is to come. */
export interface ContactRequestDetails {
  readonly fromKind: ContactRequestSender;
  readonly clientLabel: string;
  readonly clientPhone: string;
  readonly permission: boolean;
  readonly topicCode: string;
  readonly question: string;
  readonly contactWay: ContactWay;
}

interface By {
  readonly staffId: string;
  readonly at: Instant;
}

/** Adds an open request. */
export async function insertContactRequest(
  db: WriteDb,
  request: ContactRequestDetails & { id: string; officeId: string; sentOn: LocalDate; dueOn: LocalDate },
  by: By,
): Promise<void> {
  await db
    .insertInto('contact_request')
    .values({
      id: request.id,
      office_id: request.officeId,
      state: 'open',
      from_kind: request.fromKind,
      client_label: request.clientLabel,
      client_phone: request.clientPhone,
      permission: request.permission ? 1 : 0,
      topic_code: request.topicCode,
      question: request.question,
      contact_way: request.contactWay,
      sent_by_id: by.staffId,
      sent_at: by.at,
      sent_on: request.sentOn,
      due_on: request.dueOn,
      answered_on: null,
      answered_by_id: null,
      changed_at: by.at,
      changed_by_id: by.staffId,
    })
    .execute();
  await addStep(db, request.id, 'open', by);
}

/** Kela's answer, on which day and by whom; the text of an earlier answer is written over. */
export async function answerContactRequest(
  db: WriteDb,
  id: string,
  answer: { readonly answer: string; readonly answeredOn: LocalDate },
  by: By,
): Promise<void> {
  await db
    .updateTable('contact_request')
    .set({ answer: answer.answer, answered_on: answer.answeredOn, answered_by_id: by.staffId })
    .where('id', '=', id)
    .execute();
}

/** Gives the request its next state, with who, and raises the version; opened again it has no day of answer. */
export async function moveContactRequest(
  db: WriteDb,
  id: string,
  to: { readonly state: ContactRequestState; readonly clientPhone: string },
  by: By,
): Promise<void> {
  const { state, clientPhone } = to;
  await db
    .updateTable('contact_request')
    .set((row) => ({
      state,
      client_phone: clientPhone,
      ...(state === 'open' ? { answered_on: null, answered_by_id: null } : {}),
      changed_at: by.at,
      changed_by_id: by.staffId,
      version: row('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
  await addStep(db, id, state, by);
}

async function addStep(db: WriteDb, id: string, state: ContactRequestState, by: By): Promise<void> {
  await db
    .insertInto('contact_request_step')
    .values({ contact_request_id: id, state, at: by.at, staff_id: by.staffId })
    .execute();
}
