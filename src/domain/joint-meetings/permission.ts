import type { LocalDate } from '#domain/time/local-date.ts';

/** The client's permission as it is recorded: for what, and on which day it was given. */
export interface Permission {
  readonly scope: string;
  readonly givenOn: LocalDate;
}

export interface PermissionProblem {
  readonly field: 'permission.scope' | 'permission.givenOn';
  readonly code: 'noPermissionToInvite' | 'inTheFuture' | 'permissionWithdrawn';
}

/**
 * Why nobody may be invited; empty when the client's recorded permission covers it. Kela and the county may only meet the
 * client together with the client (toimeentulotukilaki 14 d § 3 mom.), so the permission comes before any invitation.
 */
export function mayInvite(
  permission: Permission | null,
  today: LocalDate,
  withdrawn = false,
): PermissionProblem[] {
  if (withdrawn) return [{ field: 'permission.scope', code: 'permissionWithdrawn' }];
  if (!permission || permission.scope.trim() === '')
    return [{ field: 'permission.scope', code: 'noPermissionToInvite' }];
  return permission.givenOn > today ? [{ field: 'permission.givenOn', code: 'inTheFuture' }] : [];
}
