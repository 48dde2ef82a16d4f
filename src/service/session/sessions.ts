import { appendAudit } from '#store/audit/append.ts';
import { enterSession, forgetSessions, isSessionOpen, openSession } from '#store/sessions/sessions.ts';
import type { ServiceParts } from '#service/parts.ts';

/** The sessions a wire has let in; kept in the database, so that a restarted service knows them. */
export interface Sessions {
  open(sessionId: string): Promise<void>;
  isOpen(sessionId: string): Promise<boolean>;
  /** Opens a session in somebody's name without a secret. For the command line alone: it has the database's own key. */
  openFor(sessionId: string, staffId: string): Promise<void>;
  /** Forgets those whose id begins so: the windows of a program that was started anew. */
  forget(prefix: string): Promise<void>;
}

/** Sessions for a wire that lets windows in itself. */
export const sessionsOf = ({ store, clock }: Pick<ServiceParts, 'store' | 'clock'>): Sessions => ({
  open: (sessionId) => store.write((db) => openSession(db, sessionId, clock())),
  isOpen: (sessionId) => isSessionOpen(store.read, sessionId),
  openFor: (sessionId, staffId) =>
    store.write(async (db) => {
      const at = clock();
      await enterSession(db, sessionId, staffId, at);
      await appendAudit(db, [
        { at, staffId, operation: 'session.enter', entity: 'staff', entityId: staffId },
      ]);
    }),
  forget: (prefix) => store.write((db) => forgetSessions(db, prefix)),
});
