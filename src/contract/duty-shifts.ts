import { z } from 'zod';
import { dutyPlaces } from '#domain/duty-shifts/place.ts';
import { dayStates } from '#domain/service-hours/day-state.ts';
import { operation } from './operation.ts';
import { clashSchema } from './refusals.ts';
import {
  changeInput,
  idSchema,
  localDateSchema,
  minuteRangeSchema,
  minuteSchema,
  monthSchema,
  versionSchema,
  weekdaySchema,
  writeInput,
} from './values.ts';

export const dutyShiftSchema = z.object({
  id: idSchema,
  officeId: idSchema,
  on: localDateSchema,
  staffId: idSchema,
  staffName: z.string(),
  deputyId: idSchema.nullable(),
  deputyName: z.string().nullable(),
  /** The half day that is reserved: the line and the recording time after it. */
  startMinute: minuteSchema,
  endMinute: minuteSchema,
  version: versionSchema,
});
export type DutyShift = z.infer<typeof dutyShiftSchema>;

/** A place that an absence has left empty: whose it was, and to whom it is offered first. */
export const dutyGapSchema = z.object({
  place: z.enum(dutyPlaces),
  staffName: z.string(),
  deputyId: idSchema.nullable(),
  deputyName: z.string().nullable(),
});

/** One day of the roster. */
export const rosterDaySchema = z.object({
  on: localDateSchema,
  state: z.enum(dayStates),
  hours: minuteRangeSchema.nullable(),
  /** Why closed, as on the line's own day; null when open. */
  closed: z.object({ why: z.string(), name: z.string().nullable() }).nullable(),
  /** Null also on a closed day, which needs nobody. */
  shift: dutyShiftSchema.nullable(),
  gaps: z.array(dutyGapSchema),
  /** Calls that began inside the hours, answered or missed. */
  calls: z.number().int(),
});
export type RosterDay = z.infer<typeof rosterDaySchema>;

export const dutyPatternSchema = z.object({
  id: idSchema,
  officeId: idSchema,
  weekday: weekdaySchema,
  staffId: idSchema,
  staffName: z.string(),
  deputyId: idSchema.nullable(),
  deputyName: z.string().nullable(),
  /** 1 = every week, 2 = every other, counted from the week of the first day. */
  everyWeeks: z.number().int(),
  /** First and last day, both included. */
  validFromOn: localDateSchema,
  validToOn: localDateSchema,
  version: versionSchema,
});
export type DutyPatternView = z.infer<typeof dutyPatternSchema>;

/** A pattern as it is entered; at most a year and a day long. */
export const patternDetailsSchema = dutyPatternSchema.omit({
  id: true,
  staffName: true,
  deputyName: true,
  version: true,
});
export type PatternDetails = z.infer<typeof patternDetailsSchema>;

/** What a pattern would do with its days from today on. */
export const patternCheckSchema = z.object({
  /** Days it fills. */
  fills: z.array(localDateSchema),
  /** Days that somebody has already: they stay as they are. */
  kept: z.array(z.object({ on: localDateSchema, staffName: z.string() })),
  closed: z.array(localDateSchema),
  /** Days on which the person is away: they become gaps that others are offered. */
  away: z.array(localDateSchema),
  /** What else the person has at that time; the day is left without anybody. */
  clashes: z.array(clashSchema),
});
export type PatternCheck = z.infer<typeof patternCheckSchema>;

export const dutyShareSchema = z.object({
  staffId: idSchema,
  staffName: z.string(),
  done: z.number().int(),
  coming: z.number().int(),
  asDeputy: z.number().int(),
});
export type DutyShare = z.infer<typeof dutyShareSchema>;

export const dutyShifts = {
  /** Every day from the first to the last (both included, at most 62 days). @throws INVALID_INPUT */
  days: operation
    .input(z.object({ officeId: idSchema, from: localDateSchema, to: localDateSchema }))
    .output(z.array(rosterDaySchema)),
  /** The open days of the next two weeks that have no person or no deputy. */
  coverage: operation.input(z.object({ officeId: idSchema })).output(z.array(rosterDaySchema)),
  /** How many duties everybody on the line has in the period (both days included, at most 800 days). @throws INVALID_INPUT */
  shares: operation
    .input(z.object({ officeId: idSchema, from: localDateSchema, to: localDateSchema }))
    .output(z.array(dutyShareSchema)),
  month: operation
    .input(z.object({ officeId: idSchema, month: monthSchema }))
    .output(z.array(dutyShiftSchema)),
  /**
   * Names the person (and deputy) of a day, or changes them; who had the day before has the time back.
   * @throws SLOT_TAKEN when the person's time has gone, DAY_CLOSED, CHANGED_MEANWHILE, INVALID_INPUT
   */
  assign: operation
    .input(
      z.object({
        ...writeInput,
        officeId: idSchema,
        on: localDateSchema,
        staffId: idSchema,
        deputyId: idSchema.nullable(),
        /** Of the duty that was seen; null when the day was seen without one. */
        version: versionSchema.nullable(),
      }),
    )
    .output(dutyShiftSchema),
  /**
   * "Otan vuoron": takes an unstaffed day for oneself, or the deputy's empty place; of two who try, one gets it and the
   * other hears who has it. @throws SLOT_TAKEN, DAY_CLOSED, NOT_POSSIBLE_NOW for a day gone by, or for the deputy's place
   * of a day without a person
   */
  take: operation
    .input(
      z.object({
        ...writeInput,
        officeId: idSchema,
        on: localDateSchema,
        place: z.enum(dutyPlaces).default('person'),
      }),
    )
    .output(dutyShiftSchema),
  /** Takes person and deputy off a day; their time is free again. @throws CHANGED_MEANWHILE, NOT_FOUND */
  clear: operation
    .input(z.object({ ...writeInput, officeId: idSchema, on: localDateSchema, version: versionSchema }))
    .output(z.object({ on: localDateSchema })),
  /** The patterns that have not ended, by weekday. */
  patterns: operation.input(z.object({ officeId: idSchema })).output(z.array(dutyPatternSchema)),
  checkPattern: operation.input(patternDetailsSchema).output(patternCheckSchema),
  /**
   * Fills the days of the pattern from today on. Days of `leaveOut`, on which the person has something else, are left
   * without anybody. @throws PEOPLE_TAKEN naming what is in the way on the others, INVALID_INPUT
   */
  savePattern: operation
    .input(
      z.object({
        ...writeInput,
        ...patternDetailsSchema.shape,
        leaveOut: z.array(localDateSchema).max(366).default([]),
      }),
    )
    .output(dutyPatternSchema),
  /** The pattern ends on `lastOn`; days it has filled after that are without anybody. @throws CHANGED_MEANWHILE */
  endPattern: operation
    .input(z.object({ ...changeInput, lastOn: localDateSchema }))
    .output(dutyPatternSchema),
};
