import type { Role } from '#domain/permissions/role.ts';
import type { SecretKind } from './check-secret.ts';

/**
 * How a person comes in: with the secret they have; without one where everybody may (the marked example office) or where
 * the computer's own account is theirs; with a start code, or by setting their first secret themselves.
 */
export const entryWays = ['password', 'pin', 'free', 'account', 'startCode', 'own'] as const;
export type EntryWay = (typeof entryWays)[number];

export interface EntryFacts {
  readonly roles: readonly Role[];
  /** Of the secret that has been set; undefined while there is none. */
  readonly kind: SecretKind | undefined;
  /** True where nobody is asked for anything: the marked example office. */
  readonly isFree: boolean;
  /** True where the account of the operating system that the program runs in is tied to the person. */
  readonly hasAccount: boolean;
  /** True as soon as anybody of the office has ever set a secret. */
  readonly hasBegun: boolean;
}

/**
 * The way in for one person. An office from before there were secrets is opened by an administrator, who sets the first one;
 * from then on everybody, other administrators too, comes by a start code.
 */
export function entryWay({ roles, kind, isFree, hasAccount, hasBegun }: EntryFacts): EntryWay {
  if (isFree) return 'free';
  if (kind !== undefined) return hasAccount ? 'account' : kind;
  return !hasBegun && roles.includes('administrator') ? 'own' : 'startCode';
}
