import { localOf } from '#domain/time/instant.ts';
import { appendAudit } from '#store/audit/append.ts';
import { enterSession, leaveSession } from '#store/sessions/sessions.ts';
import { findStaffMember } from '#store/staff/staff.ts';
import { os } from '#service/implementer.ts';
import type { ServiceParts } from '#service/parts.ts';
import { found, refuse } from '#service/refuse.ts';
import { describeSession } from './describe-session.ts';

/** Who works in this window. Asked before anybody has been chosen, so it checks no role; it shows no client data. */
export const session = (parts: ServiceParts) => ({
  current: os.session.current.handler(({ context }) =>
    describeSession(parts.store.read, parts, context.sessionId),
  ),
  enter: os.session.enter.handler(({ input, context }) =>
    parts.store.write(async (db) => {
      const now = parts.clock();
      const member = found(await findStaffMember(db, input.staffId), 'staff');
      if (member.activeToOn !== null && member.activeToOn < localOf(now).on)
        return refuse('NOT_FOUND', { entity: 'staff' });
      await enterSession(db, context.sessionId, input.staffId, now);
      await appendAudit(db, [
        {
          at: now,
          staffId: input.staffId,
          operation: 'session.enter',
          entity: 'staff',
          entityId: input.staffId,
        },
      ]);
      return describeSession(db, parts, context.sessionId);
    }),
  ),
  leave: os.session.leave.handler(({ context }) =>
    parts.store.write(async (db) => {
      await leaveSession(db, context.sessionId);
      return describeSession(db, parts, context.sessionId);
    }),
  ),
});
