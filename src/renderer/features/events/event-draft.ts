import { eventDetailsSchema, type EventDetails, type OfficeEvent } from '#contract/events.ts';
import type { Problem } from '#contract/refusals.ts';
import { checkEvent } from '#domain/events/check-event.ts';
import { eventChannels, type EventChannel } from '#domain/events/channel.ts';
import type { EventKind } from '#domain/events/event.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import { schemaProblems } from '#renderer/app/forms/schema-problems.ts';

/** An event while it is planned. */
export interface EventDraft {
  name: string;
  place: string;
  on: LocalDate | null;
  startMinute: MinuteOfDay | null;
  endMinute: MinuteOfDay | null;
  kind: EventKind;
  targetGroup: string;
  /** Separated by commas. */
  partners: string;
  channels: EventChannel[];
  /** The day each notice went out. */
  doneOn: Record<EventChannel, LocalDate | null>;
  staffIds: string[];
}

const notDone = Object.fromEntries(eventChannels.map((channel) => [channel, null])) as EventDraft['doneOn'];

export const newEvent: EventDraft = {
  name: '',
  place: '',
  on: null,
  startMinute: null,
  endMinute: null,
  kind: 'own',
  targetGroup: '',
  partners: '',
  channels: [],
  doneOn: notDone,
  staffIds: [],
};

/** A stored event in the form. */
export function eventDraft(event: OfficeEvent): EventDraft {
  const { name, place, on, startMinute, endMinute, kind, targetGroup, partners, channels, staff } = event;
  return {
    name,
    place,
    on,
    startMinute,
    endMinute,
    kind,
    targetGroup,
    partners: partners.join(', '),
    channels: channels.map(({ channel }) => channel),
    doneOn: { ...notDone, ...Object.fromEntries(channels.map(({ channel, doneOn }) => [channel, doneOn])) },
    staffIds: staff.map(({ id }) => id),
  };
}

function entered({ partners, channels, doneOn, ...draft }: EventDraft) {
  return {
    ...draft,
    partners: [...new Set(partners.split(',').map((name) => name.trim()))].filter((name) => name !== ''),
    channels: channels.map((channel) => ({ channel, doneOn: doneOn[channel] })),
  };
}

/** What is wrong with it, by the field of the form. */
export function checkEventDraft(draft: EventDraft): Problem[] {
  const { startMinute, endMinute } = draft;
  const problems = schemaProblems(eventDetailsSchema, entered(draft)).map(({ field, code }) => ({
    field: field.split('.')[0] ?? field,
    code,
  }));
  if (startMinute !== null && endMinute !== null) problems.push(...checkEvent({ startMinute, endMinute }));
  return problems;
}

/** The event as it is saved; undefined while something is wrong. */
export function detailsOf(draft: EventDraft): EventDetails | undefined {
  const parsed = eventDetailsSchema.safeParse(entered(draft));
  return parsed.success && checkEventDraft(draft).length === 0 ? parsed.data : undefined;
}
