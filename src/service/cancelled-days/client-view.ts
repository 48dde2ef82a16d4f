import type { CancelledDayClient } from '#contract/cancelled-days.ts';
import type { StoredClient } from '#store/cancelled-days/clients.ts';

/** A client of a cancelled day as the contract says it. */
export function clientView(stored: StoredClient): CancelledDayClient {
  const {
    addedAt: _,
    marks,
    interpreter,
    reason,
    movedAdviserName,
    movedOn,
    movedStart,
    movedEnd,
    ...row
  } = stored;
  return {
    ...row,
    interpreter: interpreter === 1,
    reason: reason ?? '',
    movedTo:
      movedOn === null || movedStart === null || movedEnd === null
        ? null
        : {
            adviserName: movedAdviserName ?? '',
            on: movedOn,
            startMinute: movedStart,
            endMinute: movedEnd,
          },
    marks: [...marks],
  };
}
