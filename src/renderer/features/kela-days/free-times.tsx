import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import type { FreeSlot } from '#contract/kela-days.ts';
import { kelaDayWords } from '#i18n/kela-days.ts';
import { bookingWords } from '#i18n/bookings.ts';
import { useCommands } from '#renderer/app/commands/screen-commands.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useMay, useOffice } from '#renderer/app/session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { bookTime } from './book-time.ts';
import { useDesk } from './desk.ts';
import { sayTime } from './say-time.ts';
import { askClockEvery } from './use-now.ts';

/** How many free times are read aloud. */
const SHOWN = 3;

/** The office's next free times; choosing one books it, or moves the booking that is being moved. */
export function FreeTimes() {
  const say = useWords(kelaDayWords);
  const sayBooking = useWords(bookingWords);
  const language = useLanguage();
  const service = useService();
  const { id: officeId } = useOffice();
  const mayBook = useMay()('bookings.book');
  const desk = useDesk();
  const { data: times } = useQuery(
    service.kelaDays.freeTimes.queryOptions({
      input: { officeId, count: SHOWN },
      refetchInterval: askClockEvery * 3,
    }),
  );
  const { carried, place, beside } = desk;
  const isMoving = carried !== undefined;
  const isBooking = beside?.kind === 'book';

  function choose(time: FreeSlot) {
    if (carried) return desk.moveTo(carried, time);
    if (time.on !== place.on || place.view === 'week') place.show({ on: time.on, view: 'day' });
    bookTime(desk, time);
  }
  // The commands stay the same as long as their words do.
  const latest = useRef(choose);
  useEffect(() => {
    latest.current = choose;
  });
  const commands = useMemo(() => {
    const title = (time: string) => {
      if (isMoving) return say('nextFreeMove', { time });
      return isBooking ? sayBooking('useTime', { time }) : say('nextFreeBook', { time });
    };
    return (mayBook ? (times ?? []) : []).map((time, index) => ({
      id: `free-${index}`,
      title: title(sayTime(time, language)),
      shortcut: String(index + 1),
      onAction: () => latest.current(time),
    }));
  }, [mayBook, times, language, isMoving, isBooking, say, sayBooking]);
  useCommands(commands);

  const isShared = new Set(times?.map(({ adviserId }) => adviserId)).size > 1;
  return (
    <section className="kela-free-strip" aria-labelledby="kela-next-free" data-no-print>
      <h2 id="kela-next-free">{say('nextFree')}</h2>
      {times?.length === 0 && <p>{say('nextFreeNone')}</p>}
      <ol className="kela-free-times">
        {times?.map((time, index) => {
          const text = `${sayTime(time, language)}${isShared ? ` ${time.adviserName}` : ''}`;
          const command = commands[index];
          return (
            <li key={`${time.on} ${time.startMinute} ${time.adviserId}`}>
              {command ? (
                <Button
                  aria-label={command.title}
                  aria-keyshortcuts={command.shortcut}
                  shortcut={command.shortcut}
                  onPress={command.onAction}
                >
                  {text}
                </Button>
              ) : (
                text
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
