import { z } from 'zod';
import { consultationStates } from '#domain/consultations/series.ts';
import { occupancySources } from '#domain/occupancy/occupied.ts';
import { operation } from './operation.ts';
import { holding } from './subjects.ts';
import {
  changeInput,
  codeSchema,
  idSchema,
  instantSchema,
  lineSchema,
  localDateSchema,
  minuteSchema,
  textSchema,
  versionSchema,
  weekdaySchema,
  writeInput,
} from './values.ts';

/** A series as it is entered; the last day is at most a year from the first. */
export const seriesDetailsSchema = z.object({
  officeId: idSchema,
  name: lineSchema.min(1),
  /** The Kela adviser who takes part, if any; their time is taken as everybody's. */
  adviserId: idSchema.nullable(),
  participantIds: z.array(idSchema).min(1).max(30),
  weekday: weekdaySchema,
  startMinute: minuteSchema,
  endMinute: minuteSchema,
  everyWeeks: z.number().int(),
  validFromOn: localDateSchema,
  validToOn: localDateSchema,
});

export type SeriesDetails = z.infer<typeof seriesDetailsSchema>;

const personSchema = z.object({ id: idSchema, name: z.string() });

export const consultationSeriesSchema = seriesDetailsSchema
  .omit({ adviserId: true, participantIds: true, name: true })
  .extend({
    id: idSchema,
    name: z.string(),
    adviser: personSchema.nullable(),
    participants: z.array(personSchema),
    version: versionSchema,
  });
export type ConsultationSeries = z.infer<typeof consultationSeriesSchema>;

export const consultationSchema = z.object({
  id: idSchema,
  seriesId: idSchema,
  seriesName: z.string(),
  /** The day the series gave it. */
  plannedOn: localDateSchema,
  on: localDateSchema,
  startMinute: minuteSchema,
  endMinute: minuteSchema,
  state: z.enum(consultationStates),
  version: versionSchema,
});
export type Consultation = z.infer<typeof consultationSchema>;

export const personClashSchema = z.object({
  personId: idSchema,
  personName: z.string(),
  on: localDateSchema,
  /** From when to when the person has it. */
  startMinute: minuteSchema,
  endMinute: minuteSchema,
  takenBy: z.enum(occupancySources),
  byName: z.string().nullable(),
});
export type ConsultationClash = z.infer<typeof personClashSchema>;

export const consultationQuestionSchema = holding(
  'consultation-question',
  z.object({
    id: idSchema,
    municipalityCode: z.string().nullable(),
    topic: z.string(),
    text: z.string(),
    askedAt: instantSchema,
    /** null when it was asked without a name, and always for a guest from Kela. */
    askedByName: z.string().nullable(),
    answer: z.string(),
    answerSource: z.string(),
    answeredOn: localDateSchema.nullable(),
    answeredByName: z.string().nullable(),
    version: versionSchema,
  }),
);
export type ConsultationQuestion = z.infer<typeof consultationQuestionSchema>;

export const consultations = {
  /** The office's series that have not ended, and their dates from today on. */
  list: operation
    .input(z.object({ officeId: idSchema }))
    .output(z.object({ series: z.array(consultationSeriesSchema), dates: z.array(consultationSchema) })),
  /** The dates a series would have, the closed days among them, and everything of the people's that is in the way. */
  check: operation.input(seriesDetailsSchema).output(
    z.object({
      dates: z.array(localDateSchema),
      closed: z.array(localDateSchema),
      clashes: z.array(personClashSchema),
    }),
  ),
  /**
   * Takes the people's time on every date but the closed days and those of `leaveOut`. @throws SLOT_TAKEN naming the first
   * clash that is left, INVALID_INPUT
   */
  create: operation
    .input(
      z.object({
        ...writeInput,
        ...seriesDetailsSchema.shape,
        leaveOut: z.array(localDateSchema).max(366).default([]),
      }),
    )
    .output(consultationSeriesSchema),
  /** The series ends on `lastOn`; later dates are let go. The past stays as it was. @throws CHANGED_MEANWHILE */
  end: operation
    .input(z.object({ ...changeInput, lastOn: localDateSchema }))
    .output(consultationSeriesSchema),
  /** One date on another day or time. @throws SLOT_TAKEN (the old time is kept), CHANGED_MEANWHILE */
  move: operation
    .input(
      z.object({
        ...changeInput,
        on: localDateSchema,
        startMinute: minuteSchema,
        endMinute: minuteSchema,
      }),
    )
    .output(consultationSchema),
  /** One date is not held; everybody has the time back. */
  cancel: operation.input(z.object({ ...changeInput })).output(consultationSchema),
  /** A cancelled date is held after all. @throws SLOT_TAKEN */
  restore: operation.input(z.object({ ...changeInput })).output(consultationSchema),
  /** Questions to Kela, the unanswered first by age, then the answers newest first; at most 200. */
  questions: operation
    .input(z.object({ officeId: idSchema, text: lineSchema }))
    .output(z.array(consultationQuestionSchema)),
  /** Puts a question to Kela, without a name unless `withName`. @throws IDENTITY_CODE_IN_TEXT, INVALID_INPUT */
  ask: operation
    .input(
      z.object({
        ...writeInput,
        officeId: idSchema,
        municipalityCode: codeSchema.nullable(),
        topic: codeSchema,
        text: textSchema.min(1),
        withName: z.boolean(),
      }),
    )
    .output(consultationQuestionSchema),
  /** Writes the answer, or puts it right; where it is from is told with it. @throws IDENTITY_CODE_IN_TEXT */
  answer: operation
    .input(z.object({ ...changeInput, answer: textSchema.min(1), answerSource: lineSchema.min(1) }))
    .output(consultationQuestionSchema),
};
