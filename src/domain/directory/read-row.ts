import type { LocalDate } from '#domain/time/local-date.ts';
import type { EntryDetails } from './entry.ts';

/** Why a row of a file is not taken. */
export const rowRefusals = [
  'idMissing',
  'idTwice',
  'nameMissing',
  'textTooLong',
  'areaMissing',
  'municipalityUnknown',
  'notOurArea',
  'kindUnknown',
  'topicUnknown',
  'webNotAddress',
  'dateUnreadable',
  'checkedInFuture',
  'ownerUnknown',
  'identityCode',
  'notPublished',
] as const;

export type RowRefusal = (typeof rowRefusals)[number];

/**
 * A row of a file as it was read. What the file has no column for is left out, so that an import never empties what the
 * office has written.
 */
export interface ReadRow {
  /** Number of the row in the file as a person counts it: the heading of a table is 1; the first object of a list is 1. */
  readonly row: number;
  /** The lasting name of the thing in its own register; importing it again changes the same entry. */
  readonly externalId: string;
  readonly details: Partial<EntryDetails> & Pick<EntryDetails, 'name'>;
  /** Name of the owner as it is written; an empty one is nobody. */
  readonly ownerName?: string;
  readonly checkedOn?: LocalDate | null;
  /** The register says that the thing is no more. */
  readonly isGone: boolean;
}

/** A row that is not taken, by its number, and why. */
export interface RefusedRow {
  readonly row: number;
  /** What the row calls itself; empty when it says nothing. */
  readonly name: string;
  readonly why: RowRefusal;
}

/** A file as it was read. */
export interface ReadFile {
  readonly rows: readonly ReadRow[];
  readonly refused: readonly RefusedRow[];
}
