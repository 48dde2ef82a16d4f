import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import type { Booking } from '#contract/bookings.ts';
import { kelaDayWords } from '#i18n/kela-days.ts';
import { useCommands } from '#renderer/app/commands/screen-commands.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useSettled } from '#renderer/app/use-settled.ts';
import { SearchField } from '#renderer/ui/search-field.tsx';
import { BookingStateMark } from './booking-marks.tsx';
import { useDesk } from './desk.ts';
import { sayTime } from './say-time.ts';

/** Fewer characters would find nearly everybody. */
const LEAST = 2;

/** What all offices have found, the newest day first; undefined until each has answered. */
function newestFirst(results: readonly UseQueryResult<Booking[]>[]): Booking[] | undefined {
  if (results.some(({ data }) => data === undefined)) return undefined;
  return results
    .flatMap(({ data }) => data ?? [])
    .toSorted((one, other) => (one.on < other.on ? 1 : one.on > other.on ? -1 : 0));
}

/** Finds a client's bookings, the coming and the past, by name or phone number. */
export function SearchBox() {
  const say = useWords(kelaDayWords);
  const language = useLanguage();
  const desk = useDesk();
  const [text, setText] = useState('');
  const asked = useSettled(text.trim(), 200);
  const input = useRef<HTMLInputElement>(null);
  const service = useService();
  const found = useQueries({
    queries: desk.offices.map(({ id: officeId }) =>
      service.bookings.search.queryOptions({
        input: { officeId, text: asked },
        enabled: asked.length >= LEAST,
      }),
    ),
    combine: newestFirst,
  });
  useCommands(
    useMemo(
      () => [{ id: 'search', title: say('search'), shortcut: '/', onAction: () => input.current?.focus() }],
      [say],
    ),
  );

  function show(booking: Booking) {
    setText('');
    desk.place.show({ on: booking.on, view: 'day' });
    desk.open({ kind: 'booking', booking });
  }

  const isAsking = text.trim() !== '';
  return (
    <search className="kela-search">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const [first] = asked === text.trim() ? (found ?? []) : [];
          if (first) show(first);
        }}
      >
        <SearchField label={say('search')} value={text} onChange={setText} inputRef={input} />
      </form>
      {isAsking && (
        <fieldset className="kela-found" aria-label={say('searchResults')}>
          {asked.length < LEAST && <p>{say('searchMore')}</p>}
          {asked.length >= LEAST && found?.length === 0 && <output>{say('searchNone')}</output>}
          {asked.length >= LEAST &&
            found?.map((booking) => (
              <button key={booking.id} type="button" className="kela-found-one" onClick={() => show(booking)}>
                <strong>{booking.clientLabel || say('noName')}</strong>
                <span>{sayTime(booking, language)}</span>
                <BookingStateMark state={booking.state} />
              </button>
            ))}
        </fieldset>
      )}
    </search>
  );
}
