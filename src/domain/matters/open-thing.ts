import type { LocalDate } from '#domain/time/local-date.ts';

/** What somebody can have on hand when they leave. */
export const openThingKinds = ['handover', 'matter'] as const;

export type OpenThingKind = (typeof openThingKinds)[number];

/** One thing on hand, without a word about the client: who gives it on does not read it. */
export interface OpenThing {
  readonly kind: OpenThingKind;
  readonly id: string;
  /** The day by which it is to be taken; null when there is none. */
  readonly dueOn: LocalDate | null;
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
