import { z } from 'zod';
import { operation } from './operation.ts';
import { codeSchema, idSchema, instantSchema, localDateSchema, writeInput } from './values.ts';

const countsSchema = z.array(z.object({ topicCode: z.string(), count: z.number().int() }));

const countedSchema = z.object({
  id: idSchema,
  topicCode: z.string(),
  at: instantSchema,
  byName: z.string(),
});

/** Questions about Kela at the desk, one key each. Nothing of who asked is stored. */
export const deskTally = {
  /** The day by topic, its month by topic (days still ahead have none), and the day's last ones, the newest first. */
  view: operation.input(z.object({ officeId: idSchema, on: localDateSchema })).output(
    z.object({
      day: countsSchema,
      month: countsSchema,
      latest: z.array(countedSchema),
    }),
  ),
  /** One question of the day, which may be an earlier one. */
  count: operation
    .input(z.object({ ...writeInput, officeId: idSchema, on: localDateSchema, topicCode: codeSchema.min(1) }))
    .output(z.object({ id: idSchema, topicCode: z.string() })),
  /** A key slipped. @throws NOT_POSSIBLE_NOW when it has been taken back already */
  takeBack: operation
    .input(z.object({ ...writeInput, id: idSchema }))
    .output(z.object({ id: idSchema, topicCode: z.string() })),
};
