import { FREE_TRIES, FREE_WINDOW_TRIES, nextTryAt, remembered } from '#domain/credentials/throttle.ts';
import type { Instant } from '#domain/time/instant.ts';
import { appendAudit } from '#store/audit/append.ts';
import type { ReadDb, WriteDb } from '#store/database.ts';
import { clearTries, findTries, setTries } from '#store/credentials/tries.ts';
import { findStaffMember } from '#store/staff/staff.ts';
import type { ServiceParts, WireContext } from '#service/parts.ts';
import { refuse } from '#service/refuse.ts';

/** All ids that are nobody's are tried as one: neither the answer nor the wait tells that there is no such person. */
const UNKNOWN = 'unknown';

async function subjectsOf(db: ReadDb, staffId: string, { sessionId }: WireContext) {
  const isKnown = (await findStaffMember(db, staffId)) !== undefined;
  return [
    { subject: `staff ${isKnown ? staffId : UNKNOWN}`, free: FREE_TRIES },
    { subject: `session ${sessionId}`, free: FREE_WINDOW_TRIES },
  ];
}

/**
 * One try to come in as somebody. It is counted as wrong before it is known to be right, so that many tries at once are no
 * more than as many in turn; {@link forgetWrongTries} takes the count back after a right one.
 *
 * @param check whether what was typed is right; asked outside of any transaction, since it takes its time
 * @throws TRY_LATER without asking, WRONG_SECRET with a row of the audit log
 */
export async function attempt(
  parts: ServiceParts,
  context: WireContext,
  staffId: string,
  check: () => Promise<boolean>,
): Promise<void> {
  const now = parts.clock();
  const later = await parts.store.write(async (db): Promise<Instant | undefined> => {
    const subjects = await subjectsOf(db, staffId, context);
    const waits: Instant[] = [];
    for (const { subject, free } of subjects) {
      const at = nextTryAt(await findTries(db, subject), now, free);
      if (at !== undefined) waits.push(at);
    }
    if (waits.length > 0) return Math.max(...waits) as Instant;
    for (const { subject } of subjects) {
      const failures = remembered(await findTries(db, subject), now) + 1;
      await setTries(db, subject, { failures, lastAt: now });
    }
    return undefined;
  });
  if (later !== undefined) return refuse('TRY_LATER', { at: later });
  if (await check()) return undefined;
  await parts.store.write((db) =>
    appendAudit(db, [
      { at: now, staffId: null, operation: 'session.refused', entity: 'staff', entityId: staffId },
    ]),
  );
  return refuse('WRONG_SECRET');
}

/** A right try: what the person and the window had tried wrong before counts no more. */
export async function forgetWrongTries(db: WriteDb, context: WireContext, staffId: string): Promise<void> {
  await clearTries(
    db,
    (await subjectsOf(db, staffId, context)).map(({ subject }) => subject),
  );
}
