import { z } from 'zod';
import { holidayIds } from '#domain/calendar/holiday-ids.ts';
import { operation } from './operation.ts';
import { idSchema, localDateSchema, minuteRangeSchema, weekdaySchema } from './values.ts';

/** A service on a day as everybody may read it: an own closure or a cancelled day shows as closed, without its reason. */
const posterDaySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('open'), hours: z.array(minuteRangeSchema) }),
  z.object({ kind: z.literal('closed'), holiday: z.enum(holidayIds).nullable() }),
  z.object({ kind: z.literal('none') }),
]);

export const weekPosterSchema = z.object({
  /** Monday to Sunday. */
  days: z.array(z.object({ on: localDateSchema, kela: posterDaySchema, line: posterDaySchema })),
  /** The first Kela day after the week; null when none is known. */
  nextKelaDay: z.object({ on: localDateSchema, hours: z.array(minuteRangeSchema) }).nullable(),
});
export type WeekPoster = z.infer<typeof weekPosterSchema>;

/** The same hours on some weekdays, every week or every n weeks. */
const weeklyHoursSchema = z.object({
  weekdays: z.array(weekdaySchema),
  hours: z.array(minuteRangeSchema),
  everyWeeks: z.number().int().min(1),
});

/** Hours as they are, and as they will be from a day on. */
const regularHoursSchema = z.object({
  now: z.array(weeklyHoursSchema),
  next: z.object({ fromOn: localDateSchema, hours: z.array(weeklyHoursSchema) }).nullable(),
});

/** Days alike that follow each other, the last included, on which a service is otherwise than usual. */
const exceptionalLineSchema = z.object({
  fromOn: localDateSchema,
  toOn: localDateSchema,
  day: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('open'), hours: z.array(minuteRangeSchema) }),
    z.object({ kind: z.literal('closed'), holiday: z.enum(holidayIds).nullable() }),
  ]),
});

/** What a web page or a flyer says of the services: from the day on, with the exceptions until the last day, included. */
export const serviceFactsSchema = z.object({
  on: localDateSchema,
  until: localDateSchema,
  line: regularHoursSchema,
  kela: regularHoursSchema,
  lineExceptions: z.array(exceptionalLineSchema),
  kelaExceptions: z.array(exceptionalLineSchema),
});
export type ServiceFacts = z.infer<typeof serviceFactsSchema>;

export const posters = {
  /** The services of the ISO week of the day, from the templates, exceptions and closures as they are now. */
  week: operation.input(z.object({ officeId: idSchema, on: localDateSchema })).output(weekPosterSchema),
  /** The services as a web page and a flyer tell of them today. */
  texts: operation.input(z.object({ officeId: idSchema })).output(serviceFactsSchema),
};
