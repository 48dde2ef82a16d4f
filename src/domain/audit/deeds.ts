import type { Operation } from '#domain/permissions/operation.ts';
import type { Deed } from './deed.ts';
import { loggedAs } from './logged-as.ts';

const besides = {
  'session.enter': 'session',
  'session.leave': 'session',
  'session.lock': 'session',
  'session.unlock': 'session',
  'session.refused': 'session',
  'credentials.set': 'session',
  'firstRun.complete': 'change',
  'exampleOffice.fill': 'change',
} as const satisfies Record<string, Deed>;
export type LoggedBesides = keyof typeof besides;

/** What the log holds besides the operations: coming and going, and the beginning. */
export const loggedBesides = Object.keys(besides) as LoggedBesides[];

/** What everything in the log is. */
export const deedOf: Readonly<Record<Operation | LoggedBesides, Deed>> = {
  ...(Object.fromEntries(Object.entries(loggedAs).map(([name, { deed }]) => [name, deed])) as Record<
    Operation,
    Deed
  >),
  ...besides,
};

/** Every operation that is this deed. */
export const operationsThatAre = (deed: Deed): string[] =>
  Object.entries(deedOf).flatMap(([operation, own]) => (own === deed ? [operation] : []));

/** True of a name that the log of this version can hold; rows of an earlier one may hold others. */
export const isLogged = (operation: string): operation is Operation | LoggedBesides =>
  Object.hasOwn(deedOf, operation);
