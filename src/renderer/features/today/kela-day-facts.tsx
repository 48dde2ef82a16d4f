import { Link } from '@tanstack/react-router';
import type { KelaDay } from '#contract/kela-days.ts';
import { formatClock, formatMinuteRange } from '#i18n/formats.ts';
import { todayWords } from '#i18n/today.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useNow } from '#renderer/app/use-now.ts';
import { closureName } from '#renderer/app/write/refusal-sentence.ts';
import { Facts } from '#renderer/ui/facts.tsx';
import { StatusMark } from '#renderer/ui/status-mark.tsx';
import { summaryOf } from './kela-day-summary.ts';

/** One adviser's day: open or not, what is left of it, who comes next and who waits. */
export function KelaDayFacts({ day, isNamed }: { day: KelaDay; isNamed: boolean }) {
  const say = useWords(todayWords);
  const language = useLanguage();
  const now = useNow();
  const first = day.slots[0];
  const last = day.slots.at(-1);
  const { free, taken, next, waiting } = summaryOf(day, now.minute);
  const name = isNamed && <h3>{say('kelaOf', { name: day.adviserName })}</h3>;
  const isClosed = day.state === 'closed' || !first || !last;
  const range = first && last && formatMinuteRange({ ...first, endMinute: last.endMinute }, language);
  return (
    <div className="today-kela-day">
      {name}
      {isClosed || range === undefined ? (
        <StatusMark icon="minus">
          {day.closed === null || day.closed.why === 'no-template'
            ? say('kelaNone')
            : say('kelaClosed', { name: closureName(day.closed.why, day.closed.name, language) })}
        </StatusMark>
      ) : (
        <StatusMark icon={free > 0 ? 'check' : 'square'} tone={free > 0 ? 'success' : 'neutral'}>
          {say('kelaOpen', { range })}
          {!isNamed && `, ${day.adviserName}`}
        </StatusMark>
      )}
      {(!isClosed || next || waiting[0]) && (
        <Facts
          facts={[
            { term: say('slots'), value: say('slotsCount', { free, taken }) },
            {
              term: say('nextBooking'),
              value: next ? (
                <>
                  <Link to="/kela-days" search={{ on: day.on, booking: next.id }}>
                    {formatClock(next.startMinute, language)} {next.clientLabel || say('unnamed')}
                  </Link>
                  {next.state === 'checkedIn' && `, ${say('arrived')}`}
                </>
              ) : (
                say('nextBookingNone')
              ),
            },
            {
              term: say('walkIns'),
              value: waiting[0]
                ? say('walkInsCount', {
                    count: waiting.length,
                    clock: formatClock(waiting[0].arrivedMinute, language),
                  })
                : say('walkInsNone'),
            },
          ]}
        />
      )}
    </div>
  );
}
