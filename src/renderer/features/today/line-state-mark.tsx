import type { Today } from '#contract/today.ts';
import { formatClock, formatMinuteRange } from '#i18n/formats.ts';
import { todayWords } from '#i18n/today.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useNow } from '#renderer/app/use-now.ts';
import { closureName } from '#renderer/app/write/refusal-sentence.ts';
import { StatusMark } from '#renderer/ui/status-mark.tsx';
import { lineStateAt } from './line-state.ts';

/** How the line is just now, in words. */
export function LineStateMark({ line }: { line: NonNullable<Today['line']> }) {
  const say = useWords(todayWords);
  const language = useLanguage();
  const state = lineStateAt(line, useNow());
  switch (state.kind) {
    case 'open':
      return (
        <StatusMark icon="phone" tone="success">
          {say('lineOpen', { range: formatMinuteRange(state.hours, language) })}
        </StatusMark>
      );
    case 'before':
      return (
        <StatusMark icon="clock">
          {say('lineBefore', {
            clock: formatClock(state.hours.startMinute, language),
            range: formatMinuteRange(state.hours, language),
          })}
        </StatusMark>
      );
    case 'after':
      return (
        <StatusMark icon="check">
          {say('lineAfter', { range: formatMinuteRange(state.hours, language) })}
        </StatusMark>
      );
    case 'closed':
      return (
        <StatusMark icon="minus">
          {say('lineHoliday', { name: closureName(state.why, state.name, language) })}
        </StatusMark>
      );
    case 'weekend':
      return <StatusMark icon="minus">{say('lineWeekend')}</StatusMark>;
    case 'noHours':
      return <StatusMark icon="minus">{say('lineNoHours')}</StatusMark>;
  }
}
