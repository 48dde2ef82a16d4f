import { Link } from '@tanstack/react-router';
import type { Today } from '#contract/today.ts';
import { dutyWords } from '#i18n/duty-shifts.ts';
import { todayWords } from '#i18n/today.ts';
import { useWords } from '#renderer/app/language.ts';
import { useMay } from '#renderer/app/session.ts';
import { useGo } from '#renderer/app/use-go.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Facts } from '#renderer/ui/facts.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { Coverage } from './coverage.tsx';
import { LineStateMark } from './line-state-mark.tsx';
import { OnDuty } from './on-duty.tsx';

/** The advice line of today: its hours, who answers, and how many calls there have been. */
export function LinePanel({ today, line }: { today: Today; line: NonNullable<Today['line']> }) {
  const say = useWords(todayWords);
  const sayDuty = useWords(dutyWords);
  const go = useGo();
  const may = useMay();
  const { answered, missed } = line;
  const counted = say('callsCount', { answered, missed });
  const isOpenDay = line.hours !== null;
  return (
    <Panel
      title={say('line')}
      actions={
        may('calls.start') && (
          <Button icon="phone" size="small" shortcut="F2" onPress={() => go('/calls', { new: true })}>
            {say('newCall')}
          </Button>
        )
      }
    >
      <LineStateMark line={line} />
      <Facts
        facts={[
          ...(isOpenDay || line.dutyShift
            ? [{ term: sayDuty('duty'), value: <OnDuty on={today.on} shift={line.dutyShift} /> }]
            : []),
          {
            term: say('calls'),
            value: may('calls.day') ? <Link to="/calls">{counted}</Link> : counted,
          },
        ]}
      />
      {today.coverage && <Coverage days={today.coverage} />}
    </Panel>
  );
}
