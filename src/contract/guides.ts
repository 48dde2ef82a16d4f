import { z } from 'zod';
import { operation } from './operation.ts';
import { instantSchema, languageSchema, lineSchema, textSchema, writeInput } from './values.ts';

const nameSchema = z.string().min(1).max(40);

/** The way from a call to its outcome. Every text but the advice is needed; the first step is where it begins. */
export const guideContentSchema = z.object({
  steps: z
    .array(
      z.object({
        id: nameSchema,
        question: lineSchema.min(1),
        advice: z.string().trim().max(500),
        answers: z
          .array(
            z.object({
              words: lineSchema.min(1),
              /** `step:id`, `outcome:code` or `elsewhere:id`. */
              leadsTo: z.string().min(1).max(60),
            }),
          )
          .max(12),
      }),
    )
    .max(30),
  /** Reasons for which a call is not the line's, and where it is directed. */
  elsewhere: z
    .array(
      z.object({
        id: nameSchema,
        reason: lineSchema.min(1),
        receiver: lineSchema.min(1),
        words: textSchema.min(1),
      }),
    )
    .max(20),
});

export const guideSchema = guideContentSchema.extend({
  /** 0: the program's own guide, which nobody has changed. */
  version: z.number().int().min(0),
  changedAt: instantSchema.nullable(),
  changedByName: z.string().nullable(),
});
export type OfficeGuide = z.infer<typeof guideSchema>;

/** The decision guide of the advice line, one a language, the same in every office. */
export const guides = {
  show: operation.input(z.object({ language: languageSchema })).output(guideSchema),
  /** @throws INVALID_INPUT, IDENTITY_CODE_IN_TEXT, CHANGED_MEANWHILE */
  save: operation
    .input(
      z.object({
        ...writeInput,
        language: languageSchema,
        /** 0: the program's own guide was shown when the form was opened. */
        version: z.number().int().min(0),
        ...guideContentSchema.shape,
      }),
    )
    .output(guideSchema),
};
