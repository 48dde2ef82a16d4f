import { useState } from 'react';
import type { KelaDay } from '#contract/kela-days.ts';
import { isUnresolved } from '#domain/bookings/state.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import { cancelledDayWords } from '#i18n/cancelled-days.ts';
import { CancelDayDialog } from '#renderer/app/cancelled-days/cancel-day-dialog.tsx';
import { useWords } from '#renderer/app/language.ts';
import { useMay, useOffice } from '#renderer/app/session.ts';
import { Button } from '#renderer/ui/button.tsx';

interface Now {
  readonly on: LocalDate;
  readonly minute: MinuteOfDay;
}

/** True while hours or bookings of the day are still to come. */
function isLeft({ on, slots, bookings }: KelaDay, now: Now): boolean {
  const isToCome = (endMinute: number) => on > now.on || (on === now.on && endMinute > now.minute);
  return (
    slots.some(({ endMinute }) => isToCome(endMinute)) ||
    bookings.some(({ state, endMinute }) => isUnresolved(state) && isToCome(endMinute))
  );
}

/** Cancels the day on show: there while somebody's hours or bookings of it are still to come. */
export function CancelDay({ on, days, now }: { on: LocalDate; days: readonly KelaDay[]; now: Now }) {
  const say = useWords(cancelledDayWords);
  const mayCancel = useMay()('cancelledDays.cancel');
  const { id: officeId } = useOffice();
  const [isOpen, setOpen] = useState(false);
  const adviserIds = days
    .filter((day) => day.officeId === officeId && day.on === on && isLeft(day, now))
    .map(({ adviserId }) => adviserId);
  // The dialog stays while the day it closes is already shown closed.
  if (!mayCancel || (!isOpen && adviserIds.length === 0)) return undefined;
  return (
    <>
      <Button icon="cross" tone="quiet" onPress={() => setOpen(true)}>
        {say('cancelDay')}
      </Button>
      {isOpen && (
        <CancelDayDialog officeId={officeId} on={on} adviserIds={adviserIds} onClose={() => setOpen(false)} />
      )}
    </>
  );
}
