import type { DutyShift } from '#contract/duty-shifts.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { dutyWords } from '#i18n/duty-shifts.ts';
import { formatMinuteRange } from '#i18n/formats.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useMay, useOffice, useSession } from '#renderer/app/session.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Button } from '#renderer/ui/button.tsx';
import { StatusMark } from '#renderer/ui/status-mark.tsx';
import { showToast } from '#renderer/ui/toasts.ts';
import { useTellRefusal } from './use-tell-refusal.ts';

/** Who answers the line on the day; a day without anybody can be taken by one press. */
export function OnDuty({ on, shift }: { on: LocalDate; shift: DutyShift | null }) {
  const say = useWords(dutyWords);
  const language = useLanguage();
  const { id: officeId } = useOffice();
  const { person } = useSession();
  const mayTake = useMay()('dutyShifts.take');
  const onRefused = useTellRefusal();
  const take = useWrite(useService().dutyShifts.take, {
    onRefused,
    onSaved: (saved) =>
      showToast({ text: say('taken', { range: formatMinuteRange(saved, language) }), tone: 'success' }),
  });
  if (shift) {
    const name = shift.staffId === person.id ? say('mine', { name: shift.staffName }) : shift.staffName;
    return shift.deputyName === null ? name : `${name}, ${say('deputy', { name: shift.deputyName })}`;
  }
  return (
    <span className="today-nobody">
      <StatusMark icon="warning" tone="warning">
        {say('nobody')}
      </StatusMark>
      {mayTake && (
        <Button
          size="small"
          isPending={take.isPending || take.saved !== undefined}
          onPress={() => take.submit({ officeId, on })}
        >
          {say('take')}
        </Button>
      )}
    </span>
  );
}
