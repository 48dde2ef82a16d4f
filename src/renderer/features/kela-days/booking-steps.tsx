import type { Booking } from '#contract/bookings.ts';
import { isCorrection, nextStates, type BookingState } from '#domain/bookings/state.ts';
import { isTooEarly } from '#domain/bookings/too-early.ts';
import { bookingStateNames } from '#i18n/booking-names.ts';
import { bookingWords } from '#i18n/bookings.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useMay } from '#renderer/app/session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ButtonRow } from '#renderer/ui/button-row.tsx';
import type { IconName } from '#renderer/ui/icon.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import { useDesk } from './desk.ts';
import { useChangeState } from './use-change-state.ts';

type Step = 'checkedIn' | 'started' | 'fulfilled' | 'noShow';

const steps: readonly {
  readonly to: Step;
  readonly word: 'checkIn' | 'start' | 'fulfil' | 'noShow';
  readonly icon: IconName;
}[] = [
  { to: 'checkedIn', word: 'checkIn', icon: 'person' },
  { to: 'started', word: 'start', icon: 'circle-half' },
  { to: 'fulfilled', word: 'fulfil', icon: 'check' },
  { to: 'noShow', word: 'noShow', icon: 'cross' },
];

/** What may become of the booking next; marks that take an earlier one back are in a menu of their own. */
export function BookingSteps({ booking }: { booking: Booking }) {
  const say = useWords(bookingWords);
  const language = useLanguage();
  const mayChange = useMay()('bookings.changeState');
  const { now } = useDesk();
  const change = useChangeState();
  const possible = nextStates(booking.state).filter(
    (state) => state !== 'cancelled' && !isTooEarly(state, booking, now),
  );
  if (!mayChange || possible.length === 0) return undefined;
  const isBack = (state: BookingState) => isCorrection(booking.state, state);
  const onward = steps.filter(({ to }) => possible.includes(to) && !isBack(to));
  const back = possible.filter(isBack);
  return (
    <ButtonRow>
      {onward.map(({ to, word, icon }, index) => (
        <Button
          // The button that was pressed becomes the next step and keeps the focus.
          key={index === 0 ? 'next' : to}
          size="small"
          icon={icon}
          tone={index === 0 ? 'primary' : 'secondary'}
          onPress={() => change(booking, to)}
        >
          {say(word)}
        </Button>
      ))}
      {back.length > 0 && (
        <Menu
          size="small"
          tone="quiet"
          label={say('correct')}
          actions={back.map((state) => ({
            id: state,
            label: say('correctTo', { state: bookingStateNames[state][language] }),
            onAction: () => change(booking, state),
          }))}
        />
      )}
    </ButtonRow>
  );
}
