import { useEffect, useMemo, useRef } from 'react';
import type { FreeSlot } from '#contract/kela-days.ts';
import { bookingWords } from '#i18n/bookings.ts';
import { kelaDayWords } from '#i18n/kela-days.ts';
import { useCommands } from '#renderer/app/commands/screen-commands.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useMay } from '#renderer/app/session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { bookTime } from './book-time.ts';
import { ComingWeeks } from './coming-weeks.tsx';
import { officeName, useDesk } from './desk.ts';
import { SayAloud } from './say-aloud.tsx';
import { sayTime } from './say-time.ts';
import { SHOWN, useFreeTimes } from './use-free-times.ts';

/** The next free times; choosing one books it, or moves the booking that is being moved. */
export function FreeTimes() {
  const say = useWords(kelaDayWords);
  const sayBooking = useWords(bookingWords);
  const language = useLanguage();
  const mayBook = useMay()('bookings.book');
  const desk = useDesk();
  const times = useFreeTimes();
  const { carried, place, beside, offices } = desk;
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
  const shown = useMemo(() => {
    const isShared = (officeId: string) =>
      new Set(times?.filter((one) => one.officeId === officeId).map(({ adviserId }) => adviserId)).size > 1;
    return times?.slice(0, SHOWN).map((time) => ({
      time,
      text: [
        sayTime(time, language),
        ...(offices.length > 1 ? [officeName(offices, time.officeId)] : []),
        ...(isShared(time.officeId) ? [time.adviserName] : []),
      ].join(' '),
    }));
  }, [times, language, offices]);
  const commands = useMemo(() => {
    const title = (time: string) => {
      if (isMoving) return say('nextFreeMove', { time });
      return isBooking ? sayBooking('useTime', { time }) : say('nextFreeBook', { time });
    };
    return (mayBook ? (shown ?? []) : []).map(({ time, text }, index) => ({
      id: `free-${index}`,
      title: title(text),
      shortcut: String(index + 1),
      onAction: () => latest.current(time),
    }));
  }, [mayBook, shown, isMoving, isBooking, say, sayBooking]);
  useCommands(commands);

  return (
    <section className="kela-free-strip" aria-labelledby="kela-next-free" data-no-print>
      <h2 id="kela-next-free">{say('nextFree')}</h2>
      {times?.length === 0 && <p>{say('nextFreeNone')}</p>}
      <ol className="kela-free-times">
        {shown?.map(({ time, text }, index) => {
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
      {times && times.length > 0 && <SayAloud times={times} />}
      <ComingWeeks />
    </section>
  );
}
