import { localOf } from '#domain/time/instant.ts';
import { isLocked } from '#domain/sessions/idle-lock.ts';
import { appendAudit } from '#store/audit/append.ts';
import { leaveSession, lockOfSession, personOfSession } from '#store/sessions/sessions.ts';
import { os } from '#service/implementer.ts';
import type { ServiceParts } from '#service/parts.ts';
import { describeSession } from './describe-session.ts';
import { enter } from './enter.ts';
import { recover, start } from './first-secret.ts';
import { lock, lockIn, touch, unlock } from './lock.ts';

/** Who works in this window. Asked before anybody has been chosen, so it checks no role; it shows no client data. */
export const session = (parts: ServiceParts) => ({
  current: os.session.current.handler(({ context }) => describeSession(parts.store.read, parts, context)),
  enter: os.session.enter.handler(({ input, context }) => enter(parts, context, input)),
  start: os.session.start.handler(({ input, context }) => start(parts, context, input)),
  recover: os.session.recover.handler(({ input, context }) => recover(parts, context, input)),
  lock: os.session.lock.handler(({ context }) => lock(parts, context)),
  unlock: os.session.unlock.handler(({ input, context }) => unlock(parts, context, input.secret)),
  touch: os.session.touch.handler(({ context }) => touch(parts, context)),
  leave: os.session.leave.handler(({ context }) =>
    parts.store.write(async (db) => {
      const now = parts.clock();
      const person = await personOfSession(db, context.sessionId, localOf(now).on);
      if (isLocked(await lockOfSession(db, context.sessionId), now)) await lockIn(db, parts, context);
      await leaveSession(db, context.sessionId);
      if (person)
        await appendAudit(db, [
          { at: now, staffId: person.id, operation: 'session.leave', entity: 'staff', entityId: person.id },
        ]);
      return describeSession(db, parts, context);
    }),
  ),
});
