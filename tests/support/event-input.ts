import { randomUUID } from 'node:crypto';
import type { EventDetails } from '#contract/events.ts';
import { stretch } from '#tests/support/kela-day-rows.ts';
import { WEDNESDAY } from './booking-input.ts';

/** What the desk fills in for an invented event: on the Wednesday, at the time as written (`14.00-17.00`). */
export function eventInput(
  office: { readonly officeId: string },
  time: string,
  changes: Partial<EventDetails> & { readonly acceptedFreeSlots?: number } = {},
) {
  return {
    requestId: randomUUID(),
    officeId: office.officeId,
    name: 'Kohtaamo PopUp',
    place: 'Kokoustila',
    on: WEDNESDAY,
    ...stretch(time),
    kind: 'own' as const,
    targetGroup: 'työikäiset',
    partners: ['seurakunta'],
    channels: [],
    staffIds: [],
    acceptedFreeSlots: 0,
    ...changes,
  };
}
