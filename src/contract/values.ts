import { z } from 'zod';
import type { Instant } from '#domain/time/instant.ts';
import { isLocalDate, type LocalDate } from '#domain/time/local-date.ts';
import { isMinuteOfDay, type MinuteOfDay } from '#domain/time/minute-of-day.ts';
import { isMonth, type Month } from '#domain/time/month.ts';
import { weekdays, type Weekday } from '#domain/time/week.ts';

// zod compiles validators with eval unless told not to; the window's policy forbids eval.
z.config({ jitless: true });

// The branded types of the domain cross the wire as plain text and numbers, so each is a checked shape with the
// domain's type on both sides: a screen can't send a day it has not got from the domain.
const branded = <T>(schema: z.ZodType): z.ZodType<T, T> => schema as unknown as z.ZodType<T, T>;

/** A day `YYYY-MM-DD`, Europe/Helsinki. */
export const localDateSchema = branded<LocalDate>(z.string().refine(isLocalDate, 'day'));
/** Minutes from local midnight, 0–1440. */
export const minuteSchema = branded<MinuteOfDay>(z.number().refine(isMinuteOfDay, 'minute'));
/** Milliseconds since 1970 UTC. */
export const instantSchema = branded<Instant>(z.number().int());
/** A month `YYYY-MM`. */
export const monthSchema = branded<Month>(z.string().refine(isMonth, 'month'));
/** ISO weekday, 1 = Monday. */
export const weekdaySchema = branded<Weekday>(
  z.number().refine((value) => weekdays.includes(value as Weekday), 'weekday'),
);

/** An identifier made by the service. */
export const idSchema = z.string().min(1).max(64);
/** Grows by one at every change of the row; a save with an old one is refused with CHANGED_MEANWHILE. */
export const versionSchema = z.number().int().min(1);
/** A window's own name for one write: a repeated request has one effect and the same answer. */
export const requestIdSchema = z.string().min(8).max(64);

/** A short line a person types: trimmed, at most 200 characters. */
export const lineSchema = z.string().trim().max(200);
/** A code of a classification; which ones there are is asked of the domain. */
export const codeSchema = z.string().max(64);
/** Free text: trimmed, at most 2,000 characters (short on purpose: the program is not the client record). */
export const textSchema = z.string().trim().max(2000);

/** Two letters of the interface's languages. */
export const languageSchema = z.enum(['fi', 'sv', 'en']);

/** Start and end of one local day; the end is not part of it. */
export const minuteRangeSchema = z.object({ startMinute: minuteSchema, endMinute: minuteSchema });

/** What every write carries. */
export const writeInput = { requestId: requestIdSchema };
/** What every change of an existing row carries. */
export const changeInput = { ...writeInput, id: idSchema, version: versionSchema };
