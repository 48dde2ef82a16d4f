import { z } from 'zod';
import { operation } from './operation.ts';
import { instantSchema, writeInput } from './values.ts';

export const backups = {
  /** A verified, encrypted copy beside the database. */
  make: operation
    .input(z.object({ ...writeInput }))
    .output(z.object({ fileName: z.string(), bytes: z.number().int(), madeAt: instantSchema })),
};
