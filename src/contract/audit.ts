import { z } from 'zod';
import { operation } from './operation.ts';

export const audit = {
  /** Recomputes the chain. `brokenAt` is the first row that doesn't follow from the one before. */
  verify: operation.output(
    z.object({ rows: z.number().int(), head: z.string(), brokenAt: z.number().int().nullable() }),
  ),
};
