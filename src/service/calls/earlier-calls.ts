import type { EarlierCall } from '#contract/calls.ts';
import { keepsPhone } from '#domain/identity/keeps-phone.ts';
import { phoneDigits } from '#domain/identity/phone-digits.ts';
import type { Instant } from '#domain/time/instant.ts';
import { callsOfNumber, recentCalls } from '#store/calls/earlier.ts';
import { findCall } from '#store/calls/calls.ts';
import type { StoredCall } from '#store/calls/stored-call.ts';
import { findOffice } from '#store/offices/offices.ts';
import type { ReadCall } from '#service/read.ts';
import { found } from '#service/refuse.ts';

/** Calls that somebody would remember when the same caller rings again. */
const RECENT_DAYS = 60;
const MOST_RECENT = 60;
const MOST_OF_NUMBER = 5;
const DAY_MS = 24 * 60 * 60_000;

/**
 * The calls that a new one may go on from: those of the same number first, where numbers are kept, then the latest ones. An
 * office without identities is shown what the call was about, never of whom.
 */
export async function earlierCalls(
  { db, showed }: ReadCall,
  input: { officeId: string; phone: string; before: Instant; chosenId: string | null },
): Promise<EarlierCall[]> {
  const office = found(await findOffice(db, input.officeId), 'office');
  const keeps = keepsPhone(office.identityMode, false);
  const range = { officeId: office.id, before: input.before };
  const digits = keeps ? phoneDigits(input.phone) : '';
  const same = await callsOfNumber(db, { ...range, digits, limit: MOST_OF_NUMBER });
  const since = (input.before - RECENT_DAYS * DAY_MS) as Instant;
  const recent = await recentCalls(db, { ...range, since, limit: MOST_RECENT });
  const chosen = input.chosenId === null ? undefined : await findCall(db, input.chosenId);
  const others = [...(chosen ? [chosen] : []), ...recent].filter(
    (call) => call.officeId === office.id && call.state === 'recorded',
  );
  const all = new Map<string, StoredCall>();
  for (const call of [...same, ...others]) if (!all.has(call.id)) all.set(call.id, call);
  showed('call-list', office.id);
  return [...all.values()].map((call) => ({
    id: call.id,
    startedAt: call.startedAt,
    contactNo: call.contactNo,
    topics: [...call.fields.topics],
    worry: call.fields.worry,
    clientLabel: keeps ? call.fields.clientLabel : '',
    sameNumber: same.some(({ id }) => id === call.id),
  }));
}
