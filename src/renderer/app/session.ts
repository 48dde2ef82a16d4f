import { createContext, use } from 'react';
import type { Person, Session } from '#contract/session.ts';
import type { Operation } from '#domain/permissions/operation.ts';
import { usePreferences } from './preferences.ts';

/** A session in which somebody has been chosen: what the screens work with. */
export interface WorkingSession extends Session {
  readonly person: Person;
}

const SessionContext = createContext<WorkingSession | undefined>(undefined);
export const SessionProvider = SessionContext.Provider;

/** Who works in this window, and what the service says about today. */
export function useSession(): WorkingSession {
  const session = use(SessionContext);
  if (!session) throw new Error('Nobody has been chosen in this window');
  return session;
}

/** Whether the person may do an operation: `may('bookings.book')`. What they may not do is not shown. */
export function useMay(): (operation: Operation) => boolean {
  const { operations } = useSession();
  return (operation) => operations.includes(operation);
}

/** The office this window works in. */
export function useOffice(): Session['offices'][number] {
  const { offices } = useSession();
  const chosen = usePreferences(({ officeId }) => officeId);
  const office = offices.find(({ id }) => id === chosen) ?? offices[0];
  if (!office) throw new Error('No office has been set up');
  return office;
}
