import { z } from 'zod';
import { occupancySources } from '#domain/occupancy/occupied.ts';
import { metWhys } from '#domain/kela-days/met-bookings.ts';
import { openPartKinds } from '#domain/matters/open-part.ts';
import { openThingKinds } from '#domain/matters/open-thing.ts';
import { idSchema, instantSchema, localDateSchema, minuteSchema, versionSchema } from './values.ts';

const slotSchema = z.object({
  adviserId: idSchema,
  on: localDateSchema,
  startMinute: minuteSchema,
  endMinute: minuteSchema,
});

/** Time of a person that something has already: whose, by what, and who arranged that and when. */
export const clashSchema = z.object({
  staffId: idSchema,
  staffName: z.string(),
  on: localDateSchema,
  startMinute: minuteSchema,
  endMinute: minuteSchema,
  takenBy: z.enum(occupancySources),
  byName: z.string().nullable(),
  at: instantSchema.nullable(),
});
export type PersonClash = z.infer<typeof clashSchema>;

/** A booking or a joint meeting that a change of the hours meets, without its client: contacts are a read of their own. */
export const metBookingSchema = slotSchema.extend({
  id: idSchema,
  kind: z.enum(['booking', 'meeting']),
  officeId: idSchema,
  why: z.enum(metWhys),
  version: versionSchema,
});
export type MetBooking = z.infer<typeof metBookingSchema>;

/** Something of a matter that somebody still waits for, with who has it to do. */
export const openPartSchema = z.object({
  kind: z.enum(openPartKinds),
  id: idSchema,
  dueOn: localDateSchema.nullable(),
  staffName: z.string(),
});

/** Something that somebody who leaves has on hand, without a word about the client. */
export const openThingSchema = z.object({
  kind: z.enum(openThingKinds),
  id: idSchema,
  dueOn: localDateSchema.nullable(),
});

/** One thing wrong with what was entered: the field and a code the screen turns into a sentence. */
export const problemSchema = z.object({ field: z.string(), code: z.string() });
export type Problem = z.infer<typeof problemSchema>;

/**
 * Why the service may say no. Codes, not sentences: the screen maps each through an exhaustive record, so a new code
 * without a Finnish sentence does not compile. Anything else that goes wrong is a fault, not a refusal.
 */
export const refusals = {
  NOT_SIGNED_IN: { status: 401 },
  /** The window is locked: whoever works in it has to show their secret first. */
  SESSION_LOCKED: { status: 403 },
  /** The secret or the code is not the person's, or there is no such person: the same answer, so that neither is told. */
  WRONG_SECRET: { status: 403 },
  /** Too many wrong tries; the next one is taken at that moment. */
  TRY_LATER: { status: 403, data: z.object({ at: instantSchema }) },
  NOT_ALLOWED: { status: 403, data: z.object({ operation: z.string() }) },
  NOT_SET_UP: { status: 409 },
  ALREADY_SET_UP: { status: 409 },
  NOT_FOUND: { status: 404, data: z.object({ entity: z.string() }) },
  /** Somebody saved the same row first; the form is kept and the newer row shown beside it. */
  CHANGED_MEANWHILE: {
    status: 409,
    data: z.object({ entity: z.string(), byName: z.string().nullable(), at: instantSchema }),
  },
  /** The time belongs to somebody else: by whom it was taken, when, and the nearest free ones. */
  SLOT_TAKEN: {
    status: 409,
    data: z.object({
      takenBy: z.enum(occupancySources),
      byName: z.string().nullable(),
      at: instantSchema.nullable(),
      startMinute: minuteSchema,
      endMinute: minuteSchema,
      nearest: z.array(slotSchema),
    }),
  },
  /** Something that takes several people's time meets what one of them has already; nothing was saved. */
  PEOPLE_TAKEN: { status: 409, data: z.object({ clashes: z.array(clashSchema) }) },
  /** No service on that day or at that minute; `why` is a code of the domain's day state. */
  DAY_CLOSED: { status: 409, data: z.object({ why: z.string(), name: z.string().nullable() }) },
  /** The thing is not in a state in which this can be done. */
  NOT_POSSIBLE_NOW: { status: 409, data: z.object({ entity: z.string(), state: z.string() }) },
  /** A matter is not closed while somebody waits for something of it. */
  MATTER_HAS_OPEN: {
    status: 409,
    data: z.object({ open: z.array(openPartSchema) }),
  },
  /** Somebody who leaves has things on hand; nothing is saved until each is given to somebody. */
  LEAVES_OPEN: { status: 409, data: z.object({ things: z.array(openThingSchema) }) },
  /** So many are in line before the client; taking them first is possible by choice. */
  OUT_OF_TURN: { status: 409, data: z.object({ ahead: z.number().int() }) },
  INVALID_INPUT: { status: 422, data: z.object({ problems: z.array(problemSchema) }) },
  /** A free text holds a personal identity code (henkilötunnus); nothing was saved. */
  IDENTITY_CODE_IN_TEXT: { status: 422, data: z.object({ field: z.string() }) },
  /** A copy cannot take the place of the database; nothing was changed. */
  BACKUP_NOT_USABLE: {
    status: 409,
    data: z.object({
      why: z.enum(['keyWrong', 'damaged', 'newer', 'missing', 'locked', 'full', 'unreadable']),
    }),
  },
  /** The report was not printed as PDF: there is no browser on the computer that could, or it did not get it done. */
  PDF_NOT_MADE: { status: 409, data: z.object({ why: z.enum(['noBrowser', 'failed']) }) },
  /**
   * A change of the hours meets bookings; nothing is saved until each has been decided about. With them the times that
   * would be free after the change and are nearest to theirs.
   */
  MEETS_BOOKINGS: {
    status: 409,
    data: z.object({
      bookings: z.array(metBookingSchema),
      freeTimes: z.array(
        slotSchema.extend({
          officeId: idSchema,
          /** The joint meeting all of whose people are free then, for that one alone; null for any booking. */
          meetingId: idSchema.nullable(),
        }),
      ),
    }),
  },
} as const;

export type RefusalCode = keyof typeof refusals;

/** What a refusal of the given code carries. */
export type RefusalData<Code extends RefusalCode> = (typeof refusals)[Code] extends {
  data: infer Schema extends z.ZodType;
}
  ? z.infer<Schema>
  : undefined;
