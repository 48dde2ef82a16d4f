import { z } from 'zod';
import { bookingChannels, bookingKinds } from '#domain/bookings/booking.ts';
import { bookingStates } from '#domain/bookings/state.ts';
import { cancellationParties } from '#domain/bookings/cancellation.ts';
import { operation } from './operation.ts';
import { holding } from './subjects.ts';
import {
  changeInput,
  codeSchema,
  idSchema,
  instantSchema,
  languageSchema,
  lineSchema,
  localDateSchema,
  minuteSchema,
  textSchema,
  versionSchema,
  writeInput,
} from './values.ts';

export const bookingSchema = holding(
  'booking',
  z.object({
    id: idSchema,
    officeId: idSchema,
    adviserId: idSchema,
    adviserName: z.string(),
    on: localDateSchema,
    startMinute: minuteSchema,
    endMinute: minuteSchema,
    kind: z.enum(bookingKinds),
    state: z.enum(bookingStates),
    topics: z.array(z.string()),
    channel: z.enum(bookingChannels),
    /** Nickname, initials or name, as the office's identity mode allows. */
    clientLabel: z.string(),
    clientPhone: z.string(),
    language: languageSchema,
    interpreter: z.boolean(),
    companion: z.boolean(),
    urgentIncome: z.boolean(),
    /** The only free text the Kela adviser sees. */
    noteToKela: z.string(),
    /** Set on a deliberate squeeze-in: occupies nothing, is no capacity. */
    squeezeInReason: z.string().nullable(),
    /** Entered after its day. */
    lateEntry: z.boolean(),
    /** When the client came, as last marked; null until then and after the mark was taken back. */
    arrivedAt: instantSchema.nullable(),
    bookedByName: z.string(),
    bookedAt: instantSchema,
    movedFromId: idSchema.nullable(),
    movedToId: idSchema.nullable(),
    cancellation: z
      .object({
        party: z.enum(cancellationParties),
        reason: z.string(),
        late: z.boolean(),
        at: instantSchema,
        byName: z.string(),
      })
      .nullable(),
    version: versionSchema,
  }),
);
export type Booking = z.infer<typeof bookingSchema>;

const details = {
  kind: z.enum(bookingKinds),
  topics: z.array(codeSchema).max(10),
  channel: z.enum(bookingChannels),
  clientLabel: lineSchema,
  clientPhone: z.string().trim().max(40),
  language: languageSchema,
  interpreter: z.boolean(),
  companion: z.boolean(),
  urgentIncome: z.boolean(),
  noteToKela: textSchema,
};
const time = { adviserId: idSchema, on: localDateSchema, startMinute: minuteSchema, endMinute: minuteSchema };

export const bookInputSchema = z.object({
  ...writeInput,
  officeId: idSchema,
  ...time,
  ...details,
  squeezeInReason: lineSchema.nullable(),
  lateEntry: z.boolean(),
  /** The stored draft that the booking was written in; it goes in the same save. */
  draftId: idSchema.nullable().default(null),
  /** The matter that the time is for; the booking belongs to it from the same save on. */
  matterId: idSchema.nullable().default(null),
});
export type BookInput = z.infer<typeof bookInputSchema>;

/** A booking's form as it was left: everything may be missing or half typed. Only its own writer sees it. */
export const bookingDraftSchema = holding(
  'booking-draft',
  z.object({
    id: idSchema,
    officeId: idSchema,
    time: z.object({ ...time, adviserName: z.string().max(200) }),
    squeezeIn: z.boolean(),
    fields: z.object({ ...details, squeezeInReason: lineSchema }),
  }),
);
export type BookingDraft = z.infer<typeof bookingDraftSchema>;

/** A client of earlier bookings whose name is nearly the one typed. */
export const similarClientSchema = z.object({
  clientLabel: z.string(),
  clientPhone: z.string(),
  /** The day of the latest booking, which may be still to come. */
  lastOn: localDateSchema,
  bookings: z.number().int(),
});
export type SimilarClient = z.infer<typeof similarClientSchema>;

export const bookings = {
  /** Takes the time. @throws SLOT_TAKEN, DAY_CLOSED, INVALID_INPUT, IDENTITY_CODE_IN_TEXT */
  book: operation.input(bookInputSchema).output(bookingSchema),
  get: operation.input(z.object({ id: idSchema })).output(bookingSchema),
  /** Whom to call about bookings and joint meetings that a change meets: nothing else of them. */
  contacts: operation
    .input(z.object({ ids: z.array(idSchema).max(500) }))
    .output(z.array(z.object({ id: idSchema, clientLabel: z.string(), clientPhone: z.string() }))),
  /** The states it has been in, oldest first. */
  history: operation
    .input(z.object({ id: idSchema }))
    .output(z.array(z.object({ state: z.enum(bookingStates), at: instantSchema, byName: z.string() }))),
  update: operation.input(z.object({ ...changeInput, ...details })).output(bookingSchema),
  /** Takes the new time before the old is let go, and links the two. @throws SLOT_TAKEN (the old time is kept) */
  move: operation
    .input(z.object({ ...changeInput, ...time }))
    .output(z.object({ from: bookingSchema, to: bookingSchema })),
  cancel: operation
    .input(z.object({ ...changeInput, party: z.enum(cancellationParties), reason: lineSchema }))
    .output(bookingSchema),
  /** Brings a cancelled booking back. @throws SLOT_TAKEN when its time has gone */
  restore: operation.input(z.object({ ...changeInput })).output(bookingSchema),
  /** Checked in, started, fulfilled, no-show and their corrections. @throws NOT_POSSIBLE_NOW */
  changeState: operation
    .input(z.object({ ...changeInput, state: z.enum(bookingStates) }))
    .output(bookingSchema),
  /** Finds by client or phone, the past and the cancelled too; newest day first, at most 50. */
  search: operation.input(z.object({ officeId: idSchema, text: lineSchema })).output(z.array(bookingSchema)),
  /**
   * Clients of the office's bookings whose name is the typed one but for a small spelling difference, the latest first, at
   * most 5. Only in an office that keeps a client register; elsewhere nobody. Nothing is merged by it.
   */
  similar: operation
    .input(z.object({ officeId: idSchema, clientLabel: lineSchema }))
    .output(z.array(similarClientSchema)),
  /** My unfinished bookings at the office, oldest first. */
  drafts: operation.input(z.object({ officeId: idSchema })).output(z.array(bookingDraftSchema)),
  /** Stores the form as it is now; the window names the draft. @throws IDENTITY_CODE_IN_TEXT, NOT_FOUND for another's */
  saveDraft: operation
    .input(z.object({ ...writeInput, ...bookingDraftSchema.shape }))
    .output(z.object({ id: idSchema })),
  /** Throws my draft away; one that has gone already is no fault. */
  discardDraft: operation.input(z.object({ ...writeInput, id: idSchema })).output(z.object({ id: idSchema })),
};
