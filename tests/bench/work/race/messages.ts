/** What a racing process is told at the beginning. */
export interface RaceOrder {
  readonly folder: string;
  readonly key: Uint8Array;
  /** The bench's moment, in ms. */
  readonly now: number;
  readonly officeId: string;
  readonly adviserId: string;
  readonly staffId: string;
}

/** What it answers: `ready` once, then the outcome of each round. */
export type RaceAnswer = { readonly type: 'ready' } | ({ readonly type: 'done' } & RaceOutcome);

/** Of one round of one process. */
export interface RaceOutcome {
  readonly booked: number;
  readonly taken: number;
  readonly errors: readonly string[];
}
