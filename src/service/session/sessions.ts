import { isSessionOpen, openSession } from '#store/sessions/sessions.ts';
import type { ServiceParts } from '#service/parts.ts';

/** The sessions a wire has let in; kept in the database, so that a restarted service knows them. */
export interface Sessions {
  open(sessionId: string): Promise<void>;
  isOpen(sessionId: string): Promise<boolean>;
}

/** Sessions for a wire that lets windows in itself. */
export const sessionsOf = ({ store, clock }: Pick<ServiceParts, 'store' | 'clock'>): Sessions => ({
  open: (sessionId) => store.write((db) => openSession(db, sessionId, clock())),
  isOpen: (sessionId) => isSessionOpen(store.read, sessionId),
});
