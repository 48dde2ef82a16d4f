import { may } from '#domain/permissions/may.ts';
import type { Role } from '#domain/permissions/role.ts';

/** The lists of matters that the service gives. */
export type Box = 'mine' | 'followed' | 'all';

/** The lists of a person: who works on matters has two of their own, a manager the list of all. */
export function boxesOf(roles: readonly Role[]): Box[] {
  const own: Box[] = may(roles, 'matters.get') ? ['mine', 'followed'] : [];
  return roles.includes('manager') ? [...own, 'all'] : own;
}
