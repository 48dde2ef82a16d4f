import type { Booking } from '#contract/bookings.ts';
import { bookingStateNames } from '#i18n/booking-names.ts';
import { todayWords } from '#i18n/today.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { offerUndo } from '#renderer/app/undo.ts';
import { useMay } from '#renderer/app/session.ts';
import { useNow } from '#renderer/app/use-now.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Button } from '#renderer/ui/button.tsx';
import { sayDayTime } from './say-day-time.ts';
import { useReplace } from './use-replace.ts';
import { useTellRefusal } from './use-tell-refusal.ts';
import { WaitingRow } from './waiting-row.tsx';

/** A booking of an earlier day of which nobody has said what became: the two usual answers, each with its undo. */
export function UnresolvedRow({ booking }: { booking: Booking }) {
  const say = useWords(todayWords);
  const language = useLanguage();
  const now = useNow();
  const replace = useReplace();
  const onRefused = useTellRefusal();
  const may = useMay();
  const { changeState } = useService().bookings;
  const who = booking.clientLabel || say('unnamed');
  const time = sayDayTime(booking.on, booking.startMinute, now.on, language);
  const back = useWrite(changeState, {
    onRefused,
    onSaved: (saved) => replace('unresolved', saved, true),
  });
  const forward = useWrite(changeState, {
    onRefused,
    onSaved: (saved) => {
      replace('unresolved', saved, false);
      offerUndo(
        {
          text: say('outcomeSaved', { who, time, state: bookingStateNames[saved.state][language] }),
          undo: () => back.submit({ id: saved.id, version: saved.version, state: booking.state }),
        },
        say('undo'),
      );
    },
  });
  const answer = (state: 'fulfilled' | 'noShow') => (
    <Button
      size="small"
      aria-label={say('outcomeOf', { outcome: say(state), who })}
      isPending={forward.isPending}
      onPress={() => forward.submit({ id: booking.id, version: booking.version, state })}
    >
      {say(state)}
    </Button>
  );
  return (
    <WaitingRow
      when={time}
      title={who}
      path="/kela-days"
      search={{ on: booking.on, booking: booking.id }}
      details={[bookingStateNames[booking.state][language], booking.adviserName]}
      actions={
        may('bookings.changeState') && (
          <>
            {answer('fulfilled')}
            {answer('noShow')}
          </>
        )
      }
    />
  );
}
