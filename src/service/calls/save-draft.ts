import type { Call, CallEnding, CallFields } from '#contract/calls.ts';
import { identityCodeIn } from '#domain/calls/check-call.ts';
import { checkCodes } from '#domain/calls/check-codes.ts';
import { checkCallTimes } from '#domain/calls/check-times.ts';
import { placeCall } from '#domain/calls/place-call.ts';
import { localOf, type Instant } from '#domain/time/instant.ts';
import { findCall } from '#store/calls/calls.ts';
import { updateCall } from '#store/calls/write-call.ts';
import { found, refuse } from '#service/refuse.ts';
import { lineDays } from '#service/service-hours/line-day.ts';
import type { WriteCall } from '#service/write.ts';
import { callView } from './call-view.ts';
import { knownTopics } from './known-topics.ts';
import { callLinks } from './call-links.ts';
import { ownDraft } from './own-draft.ts';

/**
 * Stores what has been typed so far. Almost anything may be missing or half typed, since a draft must not be lost; but a
 * personal identity code is never stored, not even in a draft: then the stored draft stays as it was and the window
 * keeps what was typed until the code has been taken out. No other window is told, because nobody else sees a draft and
 * one is stored every second; a second window of the same person learns of it by CHANGED_MEANWHILE.
 */
export async function saveDraft(
  { db, actor, now, audit }: WriteCall,
  input: { id: string; version: number; fields: CallFields; startedAt: Instant; ending: CallEnding | null },
): Promise<Call> {
  const draft = await ownDraft(db, actor, input);
  const { fields, startedAt, ending } = input;
  const field = identityCodeIn({
    fields,
    handover: ending?.handover ?? null,
    promise: ending?.promise ?? null,
  });
  if (field) return refuse('IDENTITY_CODE_IN_TEXT', { field });
  const links = await callLinks(db, draft, fields, startedAt);
  const problems = [
    ...checkCallTimes({ startedAt, endedAt: null }, draft, now),
    ...checkCodes(fields, await knownTopics(db, draft, startedAt)),
    ...links.problems,
  ];
  if (problems.length > 0) return refuse('INVALID_INPUT', { problems });
  const { on } = localOf(startedAt);
  const place = placeCall(startedAt, null, await lineDays(db, draft.officeId, on, on));
  await updateCall(db, {
    id: draft.id,
    fields,
    answeredById: links.answeredById,
    threadId: links.threadId,
    startedAt,
    endedAt: null,
    place,
    outcome: null,
    ending,
    changedById: actor.id,
    now,
  });
  audit('call', draft.id);
  return callView(found(await findCall(db, draft.id), 'call'));
}
