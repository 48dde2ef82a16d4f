import type { CancelledDayClient } from '#contract/cancelled-days.ts';
import type { StoredClient } from '#store/cancelled-days/clients.ts';

/** A client of a cancelled day as the contract says it. */
export function clientView(stored: StoredClient): CancelledDayClient {
  const {
    addedAt: _,
    marks,
    interpreter,
    reason,
    movedAdviserName: _name,
    movedOn: _on,
    movedStart: _start,
    movedEnd: _end,
    meetingState: _state,
    meetingOn: _meetingOn,
    meetingStart: _meetingStart,
    meetingEnd: _meetingEnd,
    ...row
  } = stored;
  return {
    ...row,
    interpreter: interpreter === 1,
    reason: reason ?? '',
    movedTo: newTime(stored),
    marks: [...marks],
  };
}

/** Where the booking was moved to, or where a meeting that is still to be held is now; null of what was cancelled. */
function newTime(stored: StoredClient): CancelledDayClient['movedTo'] {
  const { meetingOn, meetingStart, meetingEnd, movedOn, movedStart, movedEnd } = stored;
  if (meetingOn !== null && meetingStart !== null && meetingEnd !== null)
    return stored.meetingState === 'cancelled'
      ? null
      : {
          adviserName: stored.adviserName,
          on: meetingOn,
          startMinute: meetingStart,
          endMinute: meetingEnd,
        };
  if (movedOn === null || movedStart === null || movedEnd === null) return null;
  return {
    adviserName: stored.movedAdviserName ?? '',
    on: movedOn,
    startMinute: movedStart,
    endMinute: movedEnd,
  };
}
