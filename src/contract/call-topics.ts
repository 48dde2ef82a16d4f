import { z } from 'zod';
import { supportNeedCodes } from '#domain/classifications/support-need.ts';
import { operation } from './operation.ts';
import { codeSchema, idSchema, lineSchema, localDateSchema, writeInput } from './values.ts';

/** What the office writes of a topic. */
export const callTopicDetailsSchema = z.object({
  letters: z.string().trim().max(2),
  /** Null is the name of the classification; the office's own topic has one. */
  name: lineSchema.nullable(),
  supportNeed: z.enum(supportNeedCodes),
  validFromOn: localDateSchema.nullable(),
  /** Last day, included. */
  validToOn: localDateSchema.nullable(),
});

export const callTopicSchema = callTopicDetailsSchema.extend({
  id: codeSchema,
  replacesId: codeSchema.nullable(),
  /** 0: a topic of the classification that the office has not touched. */
  version: z.number().int().min(0),
});
export type CallTopicView = z.infer<typeof callTopicSchema>;

const change = { ...writeInput, officeId: idSchema, id: codeSchema, version: z.number().int().min(0) };

export const callTopics = {
  /** The office's topics of calls, ended ones too: those of the classification first. */
  list: operation.input(z.object({ officeId: idSchema })).output(z.array(callTopicSchema)),
  /** Adds a topic of the office's own. @throws INVALID_INPUT */
  create: operation
    .input(z.object({ ...writeInput, officeId: idSchema, ...callTopicDetailsSchema.shape }))
    .output(callTopicSchema),
  /**
   * Changes the letters and the days of a topic, and how the office's own is spelled; its calls show that everywhere. For
   * another name from a day on there is `rename`. @throws CHANGED_MEANWHILE, INVALID_INPUT
   */
  update: operation.input(z.object({ ...change, ...callTopicDetailsSchema.shape })).output(callTopicSchema),
  /** Ends the topic and puts one with the new name in its place from the day on; earlier calls keep the old name. */
  rename: operation
    .input(
      z.object({ ...change, name: lineSchema, letters: z.string().trim().max(2), fromOn: localDateSchema }),
    )
    .output(callTopicSchema),
};
