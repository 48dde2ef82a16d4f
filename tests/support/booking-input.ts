import { randomUUID } from 'node:crypto';
import type { BookInput } from '#contract/bookings.ts';
import { localDate, type LocalDate } from '#domain/time/local-date.ts';
import { stretch } from '#tests/support/kela-day-rows.ts';

/** A Wednesday with nothing special about it. */
export const WEDNESDAY = localDate('2026-10-21');

/** What the desk fills in for an invented client: day and time as written, everything else ordinary. */
export function bookInput(
  office: { readonly officeId: string; readonly adviserId: string },
  time: string,
  changes: Partial<BookInput> & { readonly on?: LocalDate } = {},
): BookInput {
  return {
    requestId: randomUUID(),
    officeId: office.officeId,
    adviserId: office.adviserId,
    on: WEDNESDAY,
    ...stretch(time),
    kind: 'individual',
    topics: ['perustoimeentulotuki'],
    channel: 'phone',
    clientLabel: 'M.K.',
    clientPhone: '',
    language: 'fi',
    interpreter: false,
    companion: false,
    urgentIncome: false,
    noteToKela: '',
    squeezeInReason: null,
    lateEntry: false,
    draftId: null,
    matterId: null,
    ...changes,
  };
}

/** What a change of an existing row begins with. */
export function changeOf({ id, version }: { readonly id: string; readonly version: number }) {
  return { requestId: randomUUID(), id, version };
}

/** The refusal with which the request ends; a request that is answered is a fault of the test. */
export async function refusalOf(request: Promise<unknown>): Promise<{ code: string; data: unknown }> {
  const answer = await request.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  if (!('error' in answer)) throw new Error(`Not refused: ${JSON.stringify(answer.value)}`);
  const { code, data } = answer.error as { code?: unknown; data?: unknown };
  if (typeof code !== 'string') throw answer.error;
  return { code, data };
}
