import type { Today } from '#contract/today.ts';
import { may } from '#domain/permissions/may.ts';
import type { Operation } from '#domain/permissions/operation.ts';
import { localOf } from '#domain/time/instant.ts';
import { unresolvedBefore } from '#store/bookings/unresolved.ts';
import { openClients } from '#store/cancelled-days/clients.ts';
import { countCallsOfDay, draftsOf } from '#store/calls/calls.ts';
import { findOffice } from '#store/offices/offices.ts';
import { openPromises } from '#store/promises/promises.ts';
import { bookingSeenBy } from '#service/bookings/seen-by.ts';
import { clientView } from '#service/cancelled-days/client-view.ts';
import { callView } from '#service/calls/call-view.ts';
import { lineSummary } from '#service/calls/line-summary.ts';
import { coverageAhead } from '#service/duty-shifts/roster-days.ts';
import { freeTimes } from '#service/kela-days/free-times.ts';
import { showDays } from '#service/kela-days/show-days.ts';
import { meetingsToClose } from '#service/joint-meetings/to-close.ts';
import { stepsDue } from '#service/joint-meetings/open-steps.ts';
import { promiseView } from '#service/promises/promise-view.ts';
import { concerning } from '#service/contact-requests/concerning.ts';
import { waitingRequests } from '#service/meeting-requests/waiting-requests.ts';
import type { ReadCall } from '#service/read.ts';
import { found } from '#service/refuse.ts';
import { waitingHandovers } from './waiting-handovers.ts';

/** The first and the third free time are what an office is asked about. */
const NEXT_FREE = 3;

/**
 * Everything that waits at the office today. Each part is asked for only when one of the person's roles may see it
 * elsewhere too; otherwise it is null. No part grows with the years behind: each reads what is open, or one day.
 */
export async function viewToday(call: ReadCall, officeId: string): Promise<Today> {
  const { db, actor, now, showed } = call;
  found(await findOffice(db, officeId), 'office');
  const { on } = localOf(now);
  showed('today', `${officeId}/${on}`);
  const ifMay = async <Part>(operation: Operation, part: () => Promise<Part>): Promise<Part | null> =>
    may(actor.roles, operation) ? await part() : null;
  return {
    on,
    now,
    promises: await ifMay('promises.open', async () =>
      (await openPromises(db, officeId)).map((promise) => promiseView(promise, now)),
    ),
    handovers: await ifMay('handovers.list', () => waitingHandovers(call)),
    drafts: await ifMay('calls.drafts', async () => (await draftsOf(db, actor.id)).map(callView)),
    unresolved: await ifMay('bookings.changeState', async () =>
      (await unresolvedBefore(db, officeId, on)).map((booking) => bookingSeenBy(actor, booking)),
    ),
    toTell: await ifMay('cancelledDays.list', async () => (await openClients(db, officeId)).map(clientView)),
    meetingRequests: await ifMay('meetingRequests.list', () => waitingRequests(call, officeId)),
    contactRequests: await ifMay('contactRequests.list', () => concerning(call, officeId)),
    meetingsToClose: await ifMay('jointMeetings.close', () => meetingsToClose(call, officeId)),
    meetingSteps: await ifMay('jointMeetings.openSteps', () => stepsDue(db, officeId, on)),
    kelaDays: await ifMay('kelaDays.day', () => showDays(call, { officeId, from: on, to: on }, false)),
    nextFree: await ifMay('kelaDays.freeTimes', () => freeTimes(db, officeId, NEXT_FREE, now)),
    coverage: await ifMay('dutyShifts.coverage', () => coverageAhead(db, officeId, now)),
    line: await ifMay('dutyShifts.month', async () => ({
      ...(await lineSummary(db, officeId, on)),
      ...(await countCallsOfDay(db, officeId, on)),
    })),
  };
}
