import type { OutsideConflict } from '#contract/outside-times.ts';
import { formatMinuteRange, formatWeekdayAndDate } from '#i18n/formats.ts';
import { outsideTimeWords } from '#i18n/outside-times.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useGo } from '#renderer/app/use-go.ts';
import { Button } from '#renderer/ui/button.tsx';

/** What the office has on the same time, each with the way to its day. */
export function ConflictList({ conflicts }: { conflicts: readonly OutsideConflict[] }) {
  const say = useWords(outsideTimeWords);
  const language = useLanguage();
  const go = useGo();
  if (conflicts.length === 0) return undefined;
  return (
    <ul className="outside-conflicts">
      {conflicts.map((conflict) => {
        const { kind, id, on, startMinute, byName } = conflict;
        const met = { range: formatMinuteRange(conflict, language), what: kind.replaceAll('-', '_') };
        return (
          <li key={`${kind} ${id} ${on} ${startMinute}`}>
            {byName === null ? say('met', met) : say('metBy', { ...met, name: byName })}{' '}
            <Button
              size="small"
              tone="quiet"
              onPress={() => go('/kela-days', { on, ...(kind === 'booking' && { booking: id }) })}
            >
              {say('openDay', { day: formatWeekdayAndDate(on, language) })}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
