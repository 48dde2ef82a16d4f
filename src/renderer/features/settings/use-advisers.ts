import type { Person } from '#contract/session.ts';
import { useSession } from '#renderer/app/session.ts';

/** The people who see clients for Kela. */
export function useAdvisers(): readonly Person[] {
  return useSession().people.filter(({ roles }) => roles.includes('kelaAdviser'));
}
