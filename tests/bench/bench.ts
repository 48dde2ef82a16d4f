import type { BenchOptions } from './options.ts';
import type { DataShelf } from './data/shelf.ts';
import type { Figure } from './measure/figure.ts';

/** What a figure is measured with. */
export interface BenchRun {
  readonly options: BenchOptions;
  readonly data: DataShelf;
  /** Says on the terminal what is going on. */
  readonly say: (text: string) => void;
}

/** One figure of performance.md. */
export interface Bench {
  readonly id: string;
  readonly measure: (run: BenchRun) => Promise<Figure>;
}
