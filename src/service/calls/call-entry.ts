import type { Person } from '#contract/session.ts';
import { clientOfEntry, hasEntry, identityCodeInEntry, type CallEntry } from '#domain/calls/entry.ts';
import { authorOf } from '#store/calls/author.ts';
import type { ReadDb } from '#store/database.ts';
import { findHandover } from '#store/handovers/handovers.ts';
import { findOffice } from '#store/offices/offices.ts';
import { findPromise } from '#store/promises/promises.ts';
import { found, refuse } from '#service/refuse.ts';
import { visibleCall } from './own-draft.ts';

/**
 * A recorded call as it goes into the client's record. Only what was said and agreed: no classification of the desk's own,
 * and no client where the office keeps no identities. @throws NOT_FOUND, NOT_POSSIBLE_NOW, IDENTITY_CODE_IN_TEXT
 */
export async function callEntry(db: ReadDb, actor: Person, id: string): Promise<CallEntry> {
  const call = await visibleCall(db, actor, id);
  const { state, outcome, endedAt, fields } = call;
  const has = hasEntry(state, outcome);
  if (has !== 'yes' || outcome === null || endedAt === null)
    return refuse('NOT_POSSIBLE_NOW', { entity: 'call', state: has });
  const office = found(await findOffice(db, call.officeId), 'office');
  const handover = call.handoverId === null ? undefined : await findHandover(db, call.handoverId);
  const promise = call.promiseId === null ? undefined : await findPromise(db, call.promiseId);
  const entry: CallEntry = {
    serviceTask: fields.serviceTask,
    startedAt: call.startedAt,
    endedAt,
    outcome,
    worry: fields.worry,
    advice: fields.advice,
    directedTo: fields.directedTo,
    handover: handover ? { toName: handover.toName, promisedToClient: handover.promisedToClient } : null,
    promise: promise ? { dueOn: promise.dueOn, dueMinute: promise.dueMinute, note: promise.note } : null,
    ...clientOfEntry(office.identityMode, fields),
    author: (await authorOf(db, id)) ?? null,
    enteredByName: call.enteredByName === call.answeredByName ? null : call.enteredByName,
  };
  const field = identityCodeInEntry(entry);
  return field === undefined ? entry : refuse('IDENTITY_CODE_IN_TEXT', { field });
}
