import type { BookingState } from '#domain/bookings/state.ts';
import { topicsOn, type KelaTopicCode } from '#domain/topics/kela-topics.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteRange } from '#domain/time/minute-of-day.ts';
import { exampleClients } from './people.ts';
import { between, pick, randomOf } from './random.ts';

/** One invented booking of a Kela day. */
export interface ExampleBooking extends MinuteRange {
  readonly state: BookingState;
  readonly channel: 'secretary' | 'worker' | 'phone';
  readonly clientLabel: string;
  readonly topic: KelaTopicCode;
  readonly urgentIncome: boolean;
  readonly lateCancellation: boolean;
}

/**
 * The invented bookings of a Kela day, by slot: at most one that holds a slot, sometimes a cancelled one before it.
 * @param share how many of the slots are taken, 0–1
 * @param past whether the day is over, so that every booking has an outcome
 */
export function exampleBookingsOn(
  date: LocalDate,
  slots: readonly MinuteRange[],
  share: number,
  past: boolean,
): ExampleBooking[] {
  const random = randomOf(`bookings ${date}`);
  const topics = topicsOn(date).map(({ code }) => code);
  return slots.flatMap((slot) => {
    if (random() >= share) return [];
    const state = past
      ? pick<BookingState>(random, [
          ['fulfilled', 82],
          ['noShow', 7],
          ['cancelled', 11],
        ])
      : 'booked';
    return [
      {
        startMinute: slot.startMinute,
        endMinute: slot.endMinute,
        state,
        channel: pick(random, [
          ['secretary', 60],
          ['worker', 25],
          ['phone', 15],
        ] as const),
        clientLabel: exampleClients[between(random, 0, exampleClients.length - 1)] ?? exampleClients[0],
        topic: topics[between(random, 0, Math.min(topics.length, 12) - 1)] ?? 'muu-kela',
        urgentIncome: random() < 0.08,
        lateCancellation: state === 'cancelled' && random() < 0.3,
      },
    ];
  });
}
