import type { BookingKind } from '#domain/bookings/booking.ts';
import type { BookingState } from '#domain/bookings/state.ts';
import type { OccupancySource } from '#domain/occupancy/occupied.ts';
import type { MinuteOfDay, MinuteRange } from '#domain/time/minute-of-day.ts';
import type { WalkInState } from '#domain/walk-ins/state.ts';
import { shownClient, type PrivacyLevel } from './privacy.ts';

/** What a row of the list is: something that takes the adviser's time, or a free time. */
export type DayListWhat = OccupancySource | 'free';

/** One row of the adviser's day on paper. */
export interface DayListRow {
  readonly what: DayListWhat;
  readonly startMinute: MinuteOfDay;
  /** null while it is not known how long a walk-in takes. */
  readonly endMinute: MinuteOfDay | null;
  /** Empty when the privacy level leaves it out, or nobody wrote one. */
  readonly client: string;
  readonly bookingKind: BookingKind | null;
  readonly topics: readonly string[];
  readonly squeezedIn: boolean;
  readonly interpreter: boolean;
  readonly companion: boolean;
  readonly urgentIncome: boolean;
  readonly noteToKela: string;
}

interface Visit {
  readonly id: string;
  readonly clientLabel: string;
  readonly topics: readonly string[];
  readonly urgentIncome: boolean;
}

/** What is on the adviser's day, as it is stored. */
export interface DayListSources {
  readonly bookings: readonly (Visit &
    MinuteRange & {
      readonly state: BookingState;
      readonly kind: BookingKind;
      readonly squeezeInReason: string | null;
      readonly interpreter: boolean;
      readonly companion: boolean;
      readonly noteToKela: string;
    })[];
  readonly walkIns: readonly (Visit & {
    readonly state: WalkInState;
    readonly arrivedMinute: MinuteOfDay;
    readonly startMinute: MinuteOfDay | null;
    readonly endMinute: MinuteOfDay | null;
  })[];
  readonly meetings: readonly (MinuteRange & {
    readonly id: string;
    readonly clientLabel: string;
    readonly interpreter: boolean;
    readonly noteToKela: string;
  })[];
  /** What else takes the adviser's time. */
  readonly others: readonly (MinuteRange & { readonly what: OccupancySource; readonly id: string })[];
  readonly free: readonly MinuteRange[];
}

const plain = {
  client: '',
  bookingKind: null,
  topics: [],
  squeezedIn: false,
  interpreter: false,
  companion: false,
  urgentIncome: false,
  noteToKela: '',
};

/**
 * The adviser's day in order of time, each thing once: who was cancelled, moved away or went without being served is not
 * on it. Under `times` nothing tells of the client, under `initials` the note to Kela is left out, for it may hold a name.
 */
export function dayList(sources: DayListSources, privacy: PrivacyLevel): DayListRow[] {
  const rows: (DayListRow & { readonly key: string })[] = [
    ...sources.bookings
      .filter(({ state }) => state !== 'cancelled')
      .map((booking) => ({
        ...plain,
        key: booking.id,
        what: 'booking' as const,
        startMinute: booking.startMinute,
        endMinute: booking.endMinute,
        client: booking.clientLabel,
        bookingKind: booking.kind,
        topics: booking.topics,
        squeezedIn: booking.squeezeInReason !== null,
        interpreter: booking.interpreter,
        companion: booking.companion,
        urgentIncome: booking.urgentIncome,
        noteToKela: booking.noteToKela,
      })),
    ...sources.walkIns
      .filter(({ state }) => state !== 'left' && state !== 'notServed')
      .map((walkIn) => ({
        ...plain,
        key: walkIn.id,
        what: 'walk-in' as const,
        startMinute: walkIn.startMinute ?? walkIn.arrivedMinute,
        endMinute: walkIn.endMinute,
        client: walkIn.clientLabel,
        topics: walkIn.topics,
        urgentIncome: walkIn.urgentIncome,
      })),
    ...sources.meetings.map(({ id, startMinute, endMinute, clientLabel, interpreter, noteToKela }) => ({
      ...plain,
      key: id,
      what: 'meeting' as const,
      startMinute,
      endMinute,
      client: clientLabel,
      interpreter,
      noteToKela,
    })),
    ...once(sources.others).map(({ what, id, startMinute, endMinute }) => ({
      ...plain,
      key: id,
      what,
      startMinute,
      endMinute,
    })),
    ...sources.free.map(({ startMinute, endMinute }) => ({
      ...plain,
      key: `free ${startMinute}`,
      what: 'free' as const,
      startMinute,
      endMinute,
    })),
  ];
  return rows
    .sort(
      (one, other) =>
        one.startMinute - other.startMinute ||
        (one.endMinute ?? one.startMinute) - (other.endMinute ?? other.startMinute) ||
        (one.key < other.key ? -1 : 1),
    )
    .map(({ key: _, ...row }) => asShown(row, privacy));
}

/** Stretches of the same thing are one row, from its first minute to its last. */
function once(others: DayListSources['others']): DayListSources['others'] {
  return [...Map.groupBy(others, ({ what, id }) => `${what} ${id}`).values()].flatMap((stretches) => {
    const [first] = stretches;
    if (!first) return [];
    const start = Math.min(...stretches.map(({ startMinute }) => startMinute)) as MinuteOfDay;
    const end = Math.max(...stretches.map(({ endMinute }) => endMinute)) as MinuteOfDay;
    return [{ ...first, startMinute: start, endMinute: end }];
  });
}

function asShown(row: DayListRow, privacy: PrivacyLevel): DayListRow {
  if (privacy === 'names') return row;
  const { what, startMinute, endMinute } = row;
  if (privacy === 'times') return { ...plain, what, startMinute, endMinute };
  return { ...row, client: shownClient(row.client, privacy), noteToKela: '' };
}
