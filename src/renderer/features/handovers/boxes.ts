import type { Handover } from '#contract/handovers.ts';
import { may } from '#domain/permissions/may.ts';
import type { Role } from '#domain/permissions/role.ts';

/** The lists of handovers that the service gives. */
export type Box = 'received' | 'sent' | 'all';

/** The boxes of a person: what one may take, what one has sent, and for a manager the list of all. */
export function boxesOf(roles: readonly Role[]): Box[] {
  const boxes: Box[] = [];
  if (may(roles, 'handovers.take')) boxes.push('received');
  if (may(roles, 'handovers.send')) boxes.push('sent');
  if (roles.includes('manager')) boxes.push('all');
  return boxes;
}

/** True while somebody has it to do. */
export const isOpen = ({ state }: Pick<Handover, 'state'>) => state !== 'done';
