import type { KelaDay } from '#contract/kela-days.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { kelaDayWords } from '#i18n/kela-days.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { closureName } from '#renderer/app/write/refusal-sentence.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { sayDay } from './say-time.ts';
import type { Place } from './use-place.ts';

export interface ClosedDayProps {
  days: readonly KelaDay[];
  place: Place;
  next: LocalDate | undefined;
}

/** A day without times: why there are none, and the way to the next Kela day. */
export function ClosedDay({ days, place, next }: ClosedDayProps) {
  const say = useWords(kelaDayWords);
  const language = useLanguage();
  const closed = days.find((day) => day.closed !== null && day.closed.why !== 'no-template')?.closed;
  const name = closed ? closureName(closed.why, closed.name, language) : '';
  const without = place.view === 'week' ? say('noneThisWeek') : say('noDay');
  return (
    <EmptyState
      title={closed ? say('closed', { name }) : without}
      actions={
        next && (
          <Button onPress={() => place.show({ on: next })}>
            {say('goTo', { day: sayDay(next, language) })}
          </Button>
        )
      }
    >
      {say(closed ? 'closedWhat' : 'noDayWhat')}
    </EmptyState>
  );
}
