import type { Problem } from '#contract/refusals.ts';
import { isMade } from '#domain/calls/call-changes.ts';
import { checkCall, identityCodeIn } from '#domain/calls/check-call.ts';
import { checkCodes } from '#domain/calls/check-codes.ts';
import { checkEntry } from '#domain/calls/check-entry.ts';
import { checkCallTimes } from '#domain/calls/check-times.ts';
import type { CallDraft } from '#domain/calls/draft.ts';
import { checkClient } from '#domain/identity/check-client.ts';
import type { IdentityMode } from '#domain/identity/identity-mode.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { ReadDb } from '#store/database.ts';
import type { StoredCall } from '#store/calls/stored-call.ts';
import { knownTopics } from './known-topics.ts';
import type { CallLinks } from './call-links.ts';
import { mayReceive } from '#service/handovers/receiver.ts';
import { refuse } from '#service/refuse.ts';

/** Refuses a call that cannot be finished as it is, with everything that is wrong with it. */
export async function checkFinish(
  db: ReadDb,
  stored: StoredCall,
  draft: CallDraft,
  {
    identityMode,
    now,
    links,
  }: { readonly identityMode: IdentityMode; readonly now: Instant; readonly links: CallLinks },
): Promise<void> {
  const field = identityCodeIn(draft);
  if (field) return refuse('IDENTITY_CODE_IN_TEXT', { field });
  const problems: Problem[] = [
    ...checkCallTimes(draft, stored, now),
    ...checkEntry(draft, false),
    ...links.problems,
    ...checkCodes(draft.fields, await knownTopics(db, stored, draft.startedAt)),
    ...checkCall(draft).filter((problem) => !isMade(stored, problem.field)),
    ...checkCaller(identityMode, draft),
  ];
  if (draft.handover && !(await mayReceive(db, draft.handover.toStaffId, now)))
    problems.push({ field: 'handover.toStaffId', code: 'notAReceiver' });
  if (problems.length > 0) return refuse('INVALID_INPUT', { problems });
}

/** How the caller is named; of a non-case nothing is asked, since its caller is not kept. */
function checkCaller(mode: IdentityMode, { fields, outcome }: CallDraft): Problem[] {
  if (outcome === 'nonCase') return [];
  const problems = checkClient(mode, { clientLabel: fields.clientLabel, clientPhone: fields.phone });
  return problems.map(({ field, code }) => ({ field: field === 'clientPhone' ? 'phone' : field, code }));
}
