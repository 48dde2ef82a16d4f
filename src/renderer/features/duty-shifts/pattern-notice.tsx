import type { PatternCheck } from '#contract/duty-shifts.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { eventWords } from '#i18n/events.ts';
import { formatDayAndMonth, formatMinuteRange, formatWeekdayAndDate } from '#i18n/formats.ts';
import { rosterWords } from '#i18n/roster.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';

export interface PatternNoticeProps {
  found: PatternCheck;
  isLeftOut: boolean;
  onLeaveOut: (isLeftOut: boolean) => void;
}

/** What a pattern would do with each day, before it is saved. */
export function PatternNotice({ found, isLeftOut, onLeaveOut }: PatternNoticeProps) {
  const say = useWords(rosterWords);
  const sayEvent = useWords(eventWords);
  const language = useLanguage();
  const { fills, kept, closed, away, clashes } = found;
  const list = (days: readonly LocalDate[]) => days.map((on) => formatDayAndMonth(on, language)).join(', ');
  return (
    <>
      <Banner tone={fills.length === 0 ? 'warning' : 'info'} title={say('fills', { count: fills.length })}>
        {kept.length > 0 && <p>{say('kept', { days: list(kept.map(({ on }) => on)) })}</p>}
        {closed.length > 0 && <p>{say('closedDays', { days: list(closed) })}</p>}
        {away.length > 0 && <p>{say('awayDays', { days: list(away) })}</p>}
      </Banner>
      {clashes.length > 0 && (
        <Banner tone="danger" title={say('clashes')}>
          <ul className="roster-met">
            {clashes.map((clash) => (
              <li key={`${clash.on} ${clash.startMinute}`}>
                {formatWeekdayAndDate(clash.on, language)}{' '}
                {sayEvent('clash', {
                  range: formatMinuteRange(clash, language),
                  name: clash.staffName,
                  what: clash.takenBy.replace('-', '_'),
                })}
              </li>
            ))}
          </ul>
          <Checkbox isSelected={isLeftOut} onChange={onLeaveOut}>
            {say('leaveOut')}
          </Checkbox>
        </Banner>
      )}
    </>
  );
}
