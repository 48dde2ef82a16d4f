import { dayRefusals } from './written-day.ts';

/** Why a row is not taken. Exhaustive: each has its sentence. */
export const rowRefusals = [
  'dayMissing',
  ...dayRefusals,
  'dayUnlikely',
  'dayInFuture',
  'dayTwice',
  'hasCalls',
  'countNotWhole',
  'countUnreadable',
  'countTooLarge',
  'totalDiffers',
  'outcomesTooMany',
  'twoCells',
  'timeUnreadable',
  'durationUnreadable',
  'wordUnknown',
  'identityCode',
] as const;

export type RowRefusal = (typeof rowRefusals)[number];

/** A row that is not taken: where it is, which column is to blame (null: none alone), and why. Never what stands in it. */
export interface RefusedRow {
  readonly sheet: string;
  readonly row: number;
  readonly heading: string | null;
  readonly why: RowRefusal;
}

/** A refusal of a row on its way out of the functions that read it. */
export interface Refusal {
  readonly heading: string | null;
  readonly why: RowRefusal;
}

/** True for a refusal among what reading a row may give. */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'why' in value;
}
