import { may } from '#domain/permissions/may.ts';
import type { Person } from '#contract/session.ts';
import { useSession } from '#renderer/app/session.ts';

/** Who answers the line, in the order of the office. */
export function useLinePeople(): readonly Person[] {
  return useSession().people.filter(({ roles }) => may(roles, 'calls.start'));
}
