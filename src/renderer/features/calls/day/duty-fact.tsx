import { dutyWords } from '#i18n/duty-shifts.ts';
import { formatMinuteRange } from '#i18n/formats.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useMay, useOffice, useSession } from '#renderer/app/session.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { useTellProblem } from '#renderer/features/calls/use-tell-problem.ts';
import { Button } from '#renderer/ui/button.tsx';
import { StatusMark } from '#renderer/ui/status-mark.tsx';
import { showToast } from '#renderer/ui/toasts.ts';
import type { Line } from './line.ts';

/** Who is on duty; where nobody is, one action takes the day. */
export function DutyFact({ line, isPast }: { line: Line; isPast: boolean }) {
  const say = useWords(dutyWords);
  const language = useLanguage();
  const may = useMay();
  const { id: officeId } = useOffice();
  const { person } = useSession();
  const take = useWrite(useService().dutyShifts.take, {
    onSaved: (shift) =>
      showToast({ text: say('taken', { range: formatMinuteRange(shift, language) }), tone: 'success' }),
    onRefused: useTellProblem(),
  });
  const { dutyShift, hours, on } = line;
  if (!dutyShift && !hours) return undefined;
  return (
    <div>
      <dt>{say('duty')}</dt>
      <dd>
        {dutyShift ? (
          <>
            {dutyShift.staffId === person.id
              ? say('mine', { name: dutyShift.staffName })
              : dutyShift.staffName}
            {dutyShift.deputyName !== null && (
              <span className="ui-label-note">{say('deputy', { name: dutyShift.deputyName })}</span>
            )}
          </>
        ) : (
          <>
            <StatusMark icon="warning" tone="warning">
              {say('nobody')}
            </StatusMark>
            {!isPast && may('dutyShifts.take') && (
              <Button size="small" isPending={take.isPending} onPress={() => take.submit({ officeId, on })}>
                {say('take')}
              </Button>
            )}
          </>
        )}
      </dd>
    </div>
  );
}
