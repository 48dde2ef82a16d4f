import type { KelaDay } from '#contract/kela-days.ts';
import { formatMinuteRange } from '#i18n/formats.ts';
import { kelaDayWords } from '#i18n/kela-days.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { closureName } from '#renderer/app/write/refusal-sentence.ts';
import { StatusMark } from '#renderer/ui/status-mark.tsx';
import { useDesk } from './desk.ts';

/** Whether the day is open, and how many free times it still has; or why it is closed. */
export function DayState({ day }: { day: KelaDay }) {
  const say = useWords(kelaDayWords);
  const language = useLanguage();
  const { now } = useDesk();
  const first = day.slots[0];
  const last = day.slots.at(-1);
  if (day.state === 'closed' || !first || !last) {
    const { why = 'no-template', name = null } = day.closed ?? {};
    return (
      <StatusMark icon="minus">
        {why === 'no-template' ? say('noDay') : say('closed', { name: closureName(why, name, language) })}
      </StatusMark>
    );
  }
  const left = day.slots.filter(
    ({ free, endMinute }) => free && (day.on > now.on || (day.on === now.on && endMinute > now.minute)),
  ).length;
  const range = formatMinuteRange({ startMinute: first.startMinute, endMinute: last.endMinute }, language);
  return (
    <StatusMark icon={left > 0 ? 'check' : 'square'} tone={left > 0 ? 'success' : 'neutral'}>
      {say('open', { range })}, {day.on < now.on ? say('gone') : say('free', { count: left })}
    </StatusMark>
  );
}
