import type { IdentityMode } from '#domain/identity/identity-mode.ts';
import type { Problem } from '#contract/refusals.ts';
import { checkCall } from '#domain/calls/check-call.ts';
import { checkEntry } from '#domain/calls/check-entry.ts';
import { checkCallTimes } from '#domain/calls/check-times.ts';
import type { CallDraft } from '#domain/calls/draft.ts';
import type { CallOutcome } from '#domain/calls/outcome.ts';
import { checkClient } from '#domain/identity/check-client.ts';
import { containsPersonalIdentityCode } from '#domain/identity/personal-identity-code.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { CallContent } from '#renderer/features/calls/draft/call-content.ts';
import { textFieldNames, textFields, textOf } from '#renderer/features/calls/draft/text-fields.ts';
import { shownParts } from './shown-parts.ts';

/** What cannot be stored as it stands, marked as soon as it is typed: identity codes and texts that are too long. */
export function textProblems(content: CallContent): Problem[] {
  return textFieldNames.flatMap((field): Problem[] => {
    const text = textOf(content, field);
    if (containsPersonalIdentityCode(text)) return [{ field, code: 'identityCode' }];
    return text.length > textFields[field] ? [{ field, code: 'textTooLong' }] : [];
  });
}

/** The call as it is sent when it is saved: without what its outcome does not ask for. */
export function finishedCall(
  content: CallContent,
  outcome: CallOutcome,
  { endedAt, mode }: { readonly endedAt: Instant | null; readonly mode: IdentityMode },
) {
  const { startedAt, fields, ending } = content;
  const shown = shownParts(outcome);
  // Where numbers are kept, the next call of the same number is found by it.
  const keepsPhone = shown.client || (mode !== 'none' && outcome !== 'nonCase');
  const { toStaffId, ...handover } = ending.handover;
  const { dueOn, dueMinute, note } = ending.promise;
  return {
    startedAt,
    endedAt,
    outcome,
    fields: {
      ...fields,
      topics: [...fields.topics],
      directedTo: shown.directedTo ? fields.directedTo : '',
      clientLabel: shown.client ? fields.clientLabel : '',
      phone: keepsPhone ? fields.phone : '',
    },
    handover: shown.handover ? { ...handover, toStaffId: toStaffId ?? '' } : null,
    promise: shown.promise && dueOn !== null && dueMinute !== null ? { dueOn, dueMinute, note } : null,
  };
}

/** What keeps a call from being saved, in the order of the form; the same rules as in the service. */
export function callProblems(
  content: CallContent,
  stored: { readonly startedAt: Instant },
  {
    mode,
    now,
    endedAt,
  }: { readonly mode: IdentityMode; readonly now: Instant; readonly endedAt: Instant | null },
): Problem[] {
  const { outcome, startOpen } = content.ending;
  if (outcome === null) return [...textProblems(content), { field: 'outcome', code: 'missing' }];
  const draft: CallDraft = finishedCall(content, outcome, { endedAt, mode });
  const { clientLabel, phone } = draft.fields;
  const client = checkClient(mode, { clientLabel, clientPhone: phone });
  return [
    ...checkCallTimes(draft, stored, now),
    ...checkEntry(draft, startOpen),
    ...checkCall(draft),
    ...(outcome === 'nonCase' ? [] : client).map(({ field, code }) => ({
      field: field === 'clientPhone' ? 'phone' : field,
      code,
    })),
    ...textProblems(content),
  ];
}
