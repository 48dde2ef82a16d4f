import { z } from 'zod';
import { eventChannels } from '#domain/events/channel.ts';
import { eventKinds, eventStates } from '#domain/events/event.ts';
import { operation } from './operation.ts';
import { clashSchema } from './refusals.ts';
import {
  changeInput,
  idSchema,
  instantSchema,
  lineSchema,
  localDateSchema,
  minuteSchema,
  textSchema,
  versionSchema,
  writeInput,
} from './values.ts';

/** Most people at one event; a slip of the finger, not a crowd, is beyond it. */
export const MOST_VISITORS = 9999;

const headCountSchema = z.number().int().min(0).max(MOST_VISITORS);
const timeSchema = z.object({ on: localDateSchema, startMinute: minuteSchema, endMinute: minuteSchema });
/** Where it is told about; `doneOn` is the day the notice went out, null while it has not. */
const channelSchema = z.object({ channel: z.enum(eventChannels), doneOn: localDateSchema.nullable() });

/** What the office plans of an event. */
export const eventDetailsSchema = z.object({
  name: lineSchema.min(1),
  place: lineSchema.min(1),
  ...timeSchema.shape,
  kind: z.enum(eventKinds),
  targetGroup: lineSchema,
  partners: z.array(lineSchema.min(1)).max(30),
  channels: z.array(channelSchema).max(eventChannels.length),
  /** Whose time it takes. */
  staffIds: z.array(idSchema).max(50),
});
export type EventDetails = z.infer<typeof eventDetailsSchema>;

/** Head counts, nobody named; 0 visitors is a result, with what was learnt. */
export const eventReportSchema = z.object({
  visitors: headCountSchema,
  newVisitors: headCountSchema.nullable(),
  ledToStep: headCountSchema.nullable(),
  lesson: textSchema,
});

export const eventSchema = eventDetailsSchema.omit({ staffIds: true }).extend({
  id: idSchema,
  officeId: idSchema,
  state: z.enum(eventStates),
  staff: z.array(z.object({ id: idSchema, name: z.string() })),
  report: eventReportSchema.extend({ reportedAt: instantSchema, reportedByName: z.string() }).nullable(),
  cancellation: z.object({ reason: z.string(), at: instantSchema, byName: z.string() }).nullable(),
  version: versionSchema,
});
export type OfficeEvent = z.infer<typeof eventSchema>;

/** A free Kela time that would go because its adviser is at the event. */
export const goingSlotSchema = z.object({
  staffId: idSchema,
  staffName: z.string(),
  startMinute: minuteSchema,
  endMinute: minuteSchema,
});

/** What the event would meet: times that others have (nothing is saved over them), and free Kela times that would go. */
export const eventMeetsSchema = z.object({
  clashes: z.array(clashSchema),
  freeSlots: z.array(goingSlotSchema),
});
export type EventMeets = z.infer<typeof eventMeetsSchema>;

const officeInput = { officeId: idSchema };

export const events = {
  /** Every planned event whatever its day, and the held and cancelled ones from the day on; newest day first. */
  list: operation.input(z.object({ ...officeInput, pastFrom: localDateSchema })).output(z.array(eventSchema)),
  /** Looked at before saving. `id` is the event that is being changed, whose own time is no clash. */
  check: operation
    .input(
      z.object({
        ...officeInput,
        ...timeSchema.shape,
        staffIds: eventDetailsSchema.shape.staffIds,
        id: idSchema.nullable(),
      }),
    )
    .output(eventMeetsSchema),
  /**
   * Takes the staff's time. `acceptedFreeSlots` is how many free Kela times the person knows will go.
   * @throws PEOPLE_TAKEN, INVALID_INPUT (`freeSlotsGo` when more free times would go than were accepted)
   */
  create: operation
    .input(
      z.object({
        ...writeInput,
        ...officeInput,
        ...eventDetailsSchema.shape,
        acceptedFreeSlots: z.number().int().min(0),
      }),
    )
    .output(eventSchema),
  /** @throws as `create`, and NOT_POSSIBLE_NOW for a cancelled one */
  update: operation
    .input(
      z.object({ ...changeInput, ...eventDetailsSchema.shape, acceptedFreeSlots: z.number().int().min(0) }),
    )
    .output(eventSchema),
  /** Lets the staff's time go. @throws NOT_POSSIBLE_NOW when it has been held or cancelled already */
  cancel: operation.input(z.object({ ...changeInput, reason: lineSchema.min(1) })).output(eventSchema),
  /**
   * Takes a cancellation back, with the staff's time; free Kela times that it had go again.
   * @throws PEOPLE_TAKEN, NOT_POSSIBLE_NOW when it is not cancelled
   */
  restore: operation.input(z.object({ ...changeInput })).output(eventSchema),
  /** What it reached, or a correction of that. @throws NOT_POSSIBLE_NOW before it has begun or when cancelled */
  report: operation.input(z.object({ ...changeInput, ...eventReportSchema.shape })).output(eventSchema),
};
