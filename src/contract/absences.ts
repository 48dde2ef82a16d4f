import { z } from 'zod';
import { absenceKinds } from '#domain/absences/absence.ts';
import { dutyPlaces } from '#domain/duty-shifts/place.ts';
import { operation } from './operation.ts';
import { clashSchema } from './refusals.ts';
import { changeInput, idSchema, localDateSchema, versionSchema, writeInput } from './values.ts';

/** A place of a day's duty that the absence empties. */
export const emptiedDutySchema = z.object({
  officeId: idSchema,
  on: localDateSchema,
  place: z.enum(dutyPlaces),
  /** Of a person's place: the deputy it is offered to first. */
  deputyName: z.string().nullable(),
});

/** Something else the person has agreed on those days: it stays as it is until somebody moves it or goes instead. */
export const agreedMeanwhileSchema = clashSchema.extend({ id: idSchema });
export type AgreedMeanwhile = z.infer<typeof agreedMeanwhileSchema>;

export const absenceSchema = z.object({
  id: idSchema,
  staffId: idSchema,
  staffName: z.string(),
  /** First and last day, both included. */
  fromOn: localDateSchema,
  toOn: localDateSchema,
  /** null: not this person's to know. */
  kind: z.enum(absenceKinds).nullable(),
  /** Who looks after the person's work meanwhile. */
  deputyId: idSchema.nullable(),
  deputyName: z.string().nullable(),
  /** Duties from today on that nobody has taken yet. */
  duties: z.array(emptiedDutySchema),
  /** What else is still agreed with the person from today on. */
  agreed: z.array(agreedMeanwhileSchema),
  version: versionSchema,
});
export type AbsenceView = z.infer<typeof absenceSchema>;

/** An absence as it is entered; at most a year and a day long. */
export const absenceDetailsSchema = z.object({
  fromOn: localDateSchema,
  toOn: localDateSchema,
  kind: z.enum(absenceKinds),
  deputyId: idSchema.nullable(),
});
export type AbsenceDetails = z.infer<typeof absenceDetailsSchema>;

/** The ids of what the person who saves has seen of `agreed`: nothing is left behind unseen. */
const seen = { seenAgreed: z.array(idSchema).max(500) };

export const absences = {
  /**
   * Everybody's absences that touch a day of the range (both ends included), by first day. @throws INVALID_INPUT for a range
   * of more than 400 days
   */
  list: operation
    .input(z.object({ from: localDateSchema, to: localDateSchema }))
    .output(z.array(absenceSchema)),
  /** What an absence on these days would leave: duties that become gaps, and what else is agreed with the person. */
  preview: operation
    .input(z.object({ staffId: idSchema, fromOn: localDateSchema, toOn: localDateSchema }))
    .output(z.object({ duties: z.array(emptiedDutySchema), agreed: z.array(agreedMeanwhileSchema) })),
  /**
   * Enters an absence: the person's coming duties on those days become gaps that others are offered, and no new thing can
   * be agreed for the person on them. @throws PEOPLE_TAKEN naming what was agreed and not seen, INVALID_INPUT
   */
  create: operation
    .input(z.object({ ...writeInput, staffId: idSchema, ...absenceDetailsSchema.shape, ...seen }))
    .output(absenceSchema),
  /** Changes it; on days that it no longer covers the person has the duties back that nobody has taken. */
  update: operation
    .input(z.object({ ...changeInput, ...absenceDetailsSchema.shape, ...seen }))
    .output(absenceSchema),
  /** Takes it away, as if it had never been entered; duties that others have taken stay theirs. */
  remove: operation.input(z.object(changeInput)).output(z.object({ id: idSchema })),
};
