import type { NumberSource } from '#domain/classifications/number-source.ts';
import type { Urgency } from '#domain/classifications/urgency.ts';
import { pick, randomOf } from './random.ts';

/** What is asked beside the talk of an invented call. */
export interface ExampleCallEntry {
  readonly numberSource: NumberSource | null;
  readonly urgency: Urgency | null;
  /** Entered the next morning from a note, with times that are a guess. */
  readonly fromNote: boolean;
  /** How many calls before it the one is that it goes on from; 0 when it stands by itself. */
  readonly goesOnFrom: number;
}

/** The same for the same call; drawn apart from the call itself, so that the history stays what it was. */
export function exampleCallEntry(id: string): ExampleCallEntry {
  const random = randomOf(`entry ${id}`);
  return {
    numberSource: pick<NumberSource | null>(random, [
      [null, 30],
      ['web', 24],
      ['switchboard', 18],
      ['partner', 12],
      ['worker', 9],
      ['flyer', 5],
      ['other', 2],
    ]),
    urgency: pick<Urgency | null>(random, [
      ['not-urgent', 60],
      ['seven-days', 25],
      ['immediate', 9],
      [null, 6],
    ]),
    fromNote: random() < 0.03,
    goesOnFrom: random() < 0.08 ? 1 + Math.floor(random() * 6) : 0,
  };
}
