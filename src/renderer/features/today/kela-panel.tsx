import { Link } from '@tanstack/react-router';
import type { Today } from '#contract/today.ts';
import { todayWords } from '#i18n/today.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useMay } from '#renderer/app/session.ts';
import { useGo } from '#renderer/app/use-go.ts';
import { useNow } from '#renderer/app/use-now.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Facts } from '#renderer/ui/facts.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { KelaDayFacts } from './kela-day-facts.tsx';
import { sayDayTime } from './say-day-time.ts';

/** The Kela adviser's day, each adviser's own, and the next free time. */
export function KelaPanel({ today }: { today: Today }) {
  const say = useWords(todayWords);
  const language = useLanguage();
  const go = useGo();
  const may = useMay();
  const now = useNow();
  const days = today.kelaDays ?? [];
  const [next] = today.nextFree ?? [];
  return (
    <Panel
      title={say('kela')}
      actions={
        may('bookings.book') && (
          <Button icon="calendar" size="small" shortcut="F4" onPress={() => go('/kela-days', { new: true })}>
            {say('book')}
          </Button>
        )
      }
    >
      {days.length === 0 && <p>{say('kelaNone')}</p>}
      {days.map((day) => (
        <KelaDayFacts key={day.adviserId} day={day} isNamed={days.length > 1} />
      ))}
      {today.nextFree !== null && (
        <Facts
          facts={[
            {
              term: say('nextFree'),
              value: next ? (
                <Link to="/kela-days" search={{ on: next.on }}>
                  {sayDayTime(next.on, next.startMinute, now.on, language)}
                </Link>
              ) : (
                say('nextFreeNone')
              ),
            },
          ]}
        />
      )}
    </Panel>
  );
}
