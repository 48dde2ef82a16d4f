import { useMemo } from 'react';
import { isLocalDate, type LocalDate } from '#domain/time/local-date.ts';
import { kelaDayWords } from '#i18n/kela-days.ts';
import { useCommands } from '#renderer/app/commands/screen-commands.ts';
import { useWords } from '#renderer/app/language.ts';
import { useSession } from '#renderer/app/session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { DatePicker } from '#renderer/ui/date-picker.tsx';
import type { Place } from './use-place.ts';

export interface DayBarProps {
  place: Place;
  today: LocalDate;
  previous: LocalDate | undefined;
  next: LocalDate | undefined;
}

/** Moving from one Kela day to another; each way shows its key. */
export function DayBar({ place: { on, view, offices, show }, today, previous, next }: DayBarProps) {
  const say = useWords(kelaDayWords);
  const otherView = view === 'day' ? 'week' : 'day';
  const otherOffices = offices === 'own' ? 'all' : 'own';
  const hasOthers = useSession().offices.length > 1;
  useCommands(
    useMemo(
      () => [
        ...(previous
          ? [
              {
                id: 'previous',
                title: say('previousName'),
                shortcut: 'e',
                onAction: () => show({ on: previous }),
              },
            ]
          : []),
        ...(next
          ? [{ id: 'next', title: say('nextName'), shortcut: 's', onAction: () => show({ on: next }) }]
          : []),
        { id: 'today', title: say('today'), shortcut: 't', onAction: () => show({ on: today }) },
        ...(hasOthers
          ? [
              {
                id: 'offices',
                title: say('changeOffices'),
                shortcut: 'k',
                onAction: () => show({ offices: otherOffices }),
              } as const,
            ]
          : []),
        { id: 'view', title: say('changeView'), shortcut: 'v', onAction: () => show({ view: otherView }) },
      ],
      [say, show, previous, next, today, otherView, hasOthers, otherOffices],
    ),
  );
  return (
    <nav className="kela-bar" aria-label={say('toolbar')}>
      <Button
        icon="chevron-left"
        shortcut="e"
        aria-label={say('previousName')}
        isDisabled={!previous}
        onPress={() => previous && show({ on: previous })}
      >
        {say('previous')}
      </Button>
      <Button shortcut="t" onPress={() => show({ on: today })}>
        {say('today')}
      </Button>
      <Button
        icon="chevron-right"
        shortcut="s"
        aria-label={say('nextName')}
        isDisabled={!next}
        onPress={() => next && show({ on: next })}
      >
        {say('next')}
      </Button>
      <DatePicker
        label={say('date')}
        value={on}
        onChange={(day) => day !== null && isLocalDate(day) && show({ on: day })}
      />
      <Button shortcut="v" onPress={() => show({ view: otherView })}>
        {say(otherView)}
      </Button>
      {hasOthers && (
        <Button shortcut="k" onPress={() => show({ offices: otherOffices })}>
          {say(otherOffices === 'all' ? 'allOffices' : 'ownOffice')}
        </Button>
      )}
    </nav>
  );
}
