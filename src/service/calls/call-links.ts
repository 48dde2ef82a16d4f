import type { Problem } from '#contract/refusals.ts';
import type { CallFields } from '#domain/calls/draft.ts';
import { may } from '#domain/permissions/may.ts';
import { localOf, type Instant } from '#domain/time/instant.ts';
import { findCall } from '#store/calls/calls.ts';
import type { ReadDb } from '#store/database.ts';
import { findStaffMember } from '#store/staff/staff.ts';

/** Whom and what a call points at. */
export interface CallLinks {
  readonly answeredById: string;
  /** The first of the calls it goes on from; null when it stands by itself. */
  readonly threadId: string | null;
  readonly problems: readonly Problem[];
}

/** Finds who answered and which call this one goes on from, and what is wrong with either. */
export async function callLinks(
  db: ReadDb,
  call: { readonly id: string; readonly officeId: string; readonly enteredById: string },
  { answeredById, earlierCallId }: Pick<CallFields, 'answeredById' | 'earlierCallId'>,
  startedAt: Instant,
): Promise<CallLinks> {
  const problems: Problem[] = [];
  if (answeredById !== null && !(await answersOn(db, answeredById, startedAt)))
    problems.push({ field: 'answeredById', code: 'notOnTheLine' });
  const earlier = earlierCallId === null ? undefined : await findCall(db, earlierCallId);
  const isEarlier =
    earlier !== undefined &&
    earlier.state === 'recorded' &&
    earlier.officeId === call.officeId &&
    earlier.startedAt < startedAt &&
    earlier.threadId !== call.id;
  if (earlierCallId !== null && !isEarlier)
    problems.push({ field: 'earlierCallId', code: 'notAnEarlierCall' });
  return {
    answeredById: answeredById ?? call.enteredById,
    threadId: earlier && isEarlier ? (earlier.threadId ?? earlier.id) : null,
    problems,
  };
}

/** True for somebody who worked on the line that day. */
async function answersOn(db: ReadDb, staffId: string, startedAt: Instant): Promise<boolean> {
  const person = await findStaffMember(db, staffId);
  if (!person || !may(person.roles, 'calls.start')) return false;
  return person.activeToOn === null || person.activeToOn >= localOf(startedAt).on;
}
