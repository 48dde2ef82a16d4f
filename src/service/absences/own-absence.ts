import type { Person } from '#contract/session.ts';
import type { Operation } from '#domain/permissions/operation.ts';
import type { Role } from '#domain/permissions/role.ts';
import { refuse } from '#service/refuse.ts';

/** Who enters absences for others too: the one who plans the roster, and the one who answers the morning's call. */
const forOthers: readonly Role[] = ['manager', 'secretary'];

/** True for an absence of the person's own, and for whoever enters those of others. */
export function isOwnOrEntered({ id, roles }: Person, staffId: string): boolean {
  return id === staffId || roles.some((role) => forOthers.includes(role));
}

/** Refuses to enter an absence of somebody else for those who enter only their own. @throws NOT_ALLOWED */
export function mayEnterFor(actor: Person, staffId: string, operation: Operation): void {
  if (!isOwnOrEntered(actor, staffId)) refuse('NOT_ALLOWED', { operation });
}
