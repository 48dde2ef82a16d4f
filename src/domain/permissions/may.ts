import { operations, type Operation } from './operation.ts';
import { permissions } from './permissions.ts';
import type { Role } from './role.ts';

/** True when one of the roles may do the operation. */
export function may(own: readonly Role[], operation: Operation): boolean {
  return own.some((role) => permissions[operation].includes(role));
}

/** Everything the roles may do, in the order of the list of operations: what the screen shows. */
export function operationsOf(own: readonly Role[]): Operation[] {
  return operations.filter((operation) => may(own, operation));
}
