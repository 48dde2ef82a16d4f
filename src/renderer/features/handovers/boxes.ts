import type { Handover } from '#contract/handovers.ts';
import { may } from '#domain/permissions/may.ts';
import type { Role } from '#domain/permissions/role.ts';

/** The lists of handovers that the service gives. */
export type Box = 'received' | 'sent' | 'all';

/** The boxes of a person: who takes or sends handovers has two of their own, a manager the list of all. */
export function boxesOf(roles: readonly Role[]): Box[] {
  const own: Box[] = may(roles, 'handovers.take') ? ['received', 'sent'] : [];
  return roles.includes('manager') ? [...own, 'all'] : own;
}

/** True while somebody has it to do. */
export const isOpen = ({ state }: Pick<Handover, 'state'>) => state !== 'done';
