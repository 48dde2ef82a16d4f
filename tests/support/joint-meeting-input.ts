import { randomUUID } from 'node:crypto';
import type { MeetingDetails } from '#contract/joint-meetings.ts';
import type { MeetingTime } from '#domain/joint-meetings/check-meeting-time.ts';
import { fromSteps } from '#domain/occupancy/from-steps.ts';
import { localDate, type LocalDate } from '#domain/time/local-date.ts';
import { occupiedSteps } from '#store/occupancy/occupied-steps.ts';
import { stretch, written } from '#tests/support/kela-day-rows.ts';
import type { TestOffice } from '#tests/support/office.ts';

/** A wanted time as it is written: `2026-10-21`, `9.00-10.00`. */
export function meetingTime(on: string, range: string): MeetingTime {
  return { on: localDate(on), ...stretch(range) };
}

/** A meeting of an invented client with Tiina and Kaisa, permission given, at the times. */
export async function meetingInput(
  office: TestOffice,
  times: readonly MeetingTime[],
  changes: Partial<MeetingDetails> = {},
) {
  return {
    requestId: randomUUID(),
    officeId: office.officeId,
    times: [...times],
    adviserId: office.adviserId,
    keyWorkerId: await office.idOf('Tiina'),
    others: [],
    way: 'office' as const,
    place: 'huone 2',
    clientLabel: 'M.K.',
    clientPhone: '',
    language: 'fi' as const,
    interpreter: false,
    noteToKela: 'vuokratakuu',
    permission: { scope: 'asumisen ja toimeentulotuen asiat', givenOn: localDate('2026-10-19') },
    ...changes,
  };
}

/** What takes the time of the person on the day, as it is written: `9.00-9.30 meeting`. */
export async function busyOn(
  office: TestOffice,
  firstName: string,
  on: LocalDate | string,
): Promise<string[]> {
  const day = localDate(on);
  const steps = await occupiedSteps(office.parts.store.read, [await office.idOf(firstName)], day, day);
  return fromSteps(steps.map(({ minute, kind, id }) => ({ minute, source: { kind, id } }))).map(
    (one) => `${written([one])[0]} ${one.source.kind}`,
  );
}
