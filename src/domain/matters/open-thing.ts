import { may } from '#domain/permissions/may.ts';
import type { Operation } from '#domain/permissions/operation.ts';
import type { Role } from '#domain/permissions/role.ts';
import type { LocalDate } from '#domain/time/local-date.ts';

/** What somebody can have on hand when they leave. */
export const openThingKinds = ['handover', 'matter', 'promise'] as const;

export type OpenThingKind = (typeof openThingKinds)[number];

/** One thing on hand, without a word about the client: who gives it on does not read it. */
export interface OpenThing {
  readonly kind: OpenThingKind;
  readonly id: string;
  /** The day by which it is to be taken or kept; null when there is none. */
  readonly dueOn: LocalDate | null;
}

const goneOnWithBy: Record<OpenThingKind, Operation> = {
  handover: 'handovers.take',
  matter: 'handovers.take',
  promise: 'promises.attempt',
};

/** True when one of the roles can go on with such a thing: a promise is kept on the line, the rest by whoever receives. */
export function mayGoOnWith(roles: readonly Role[], kind: OpenThingKind): boolean {
  return may(roles, goneOnWithBy[kind]);
}

/** Who goes on with one thing. */
export interface HandOn {
  readonly kind: OpenThingKind;
  readonly id: string;
  readonly toStaffId: string;
}

/** True when each thing has somebody who goes on with it. */
export function isAllHandedOn(things: readonly OpenThing[], handOn: readonly HandOn[]): boolean {
  return things.every(({ kind, id }) => handOn.some((one) => one.kind === kind && one.id === id));
}
