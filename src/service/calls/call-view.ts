import type { Call } from '#contract/calls.ts';
import type { StoredCall } from '#store/calls/stored-call.ts';

/** The call as the contract shows it. */
export function callView(call: StoredCall): Call {
  return {
    ...call.fields,
    topics: [...call.fields.topics],
    id: call.id,
    officeId: call.officeId,
    state: call.state,
    on: call.on,
    startMinute: call.startMinute,
    startedAt: call.startedAt,
    endedAt: call.endedAt,
    time: call.time,
    minutesAfterHours: call.minutesAfterHours,
    outcome: call.outcome,
    ending: call.ending,
    answeredByName: call.answeredByName,
    enteredByName: call.enteredByName,
    handoverId: call.handoverId,
    contactNo: call.contactNo,
    callBack: call.callBack,
    promiseId: call.promiseId,
    version: call.version,
  };
}
