import { z } from 'zod';
import { holidayIds } from '#domain/calendar/holiday-ids.ts';
import { operation } from './operation.ts';
import { idSchema, localDateSchema, minuteRangeSchema } from './values.ts';

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

export const posters = {
  /** The services of the ISO week of the day, from the templates, exceptions and closures as they are now. */
  week: operation.input(z.object({ officeId: idSchema, on: localDateSchema })).output(weekPosterSchema),
};
