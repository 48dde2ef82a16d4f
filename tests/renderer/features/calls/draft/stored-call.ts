import type { Call } from '#contract/calls.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { contentOf, newContent, type CallContent } from '#renderer/features/calls/draft/call-content.ts';
import { moment } from '#tests/support/line.ts';

/** The day and time of the tests' calls. */
export const BEGAN = moment('2026-10-21', 9 * 60 + 5);

/** A draft as the service answers it. */
export function storedCall(version = 1, content: CallContent = newContent(BEGAN)): Call {
  return {
    ...content.fields,
    topics: [...content.fields.topics],
    ending: content.ending,
    id: 'call-1',
    officeId: 'office-1',
    state: 'draft',
    on: localDate('2026-10-21'),
    startMinute: at(9, 5),
    startedAt: content.startedAt,
    endedAt: null,
    time: 'inside',
    minutesAfterHours: 0,
    outcome: null,
    answeredByName: 'Outi Ohjaaja',
    enteredByName: 'Outi Ohjaaja',
    handoverId: null,
    contactNo: 1,
    callBack: { tries: 0, reachedAt: null },
    promiseId: null,
    version,
  };
}

/** The content of a new call with another worry. */
export function withWorry(worry: string, content: CallContent = contentOf(storedCall())): CallContent {
  return { ...content, fields: { ...content.fields, worry } };
}
