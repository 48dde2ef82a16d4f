import type { DutyPatternView } from '#contract/duty-shifts.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { formatLongWeekday, formatWeekdayAndDate } from '#i18n/formats.ts';
import { rosterWords } from '#i18n/roster.ts';
import { DateInput } from '#renderer/app/forms/date-input.tsx';
import { DialogForm } from '#renderer/app/forms/dialog-form.tsx';
import { useContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useSession } from '#renderer/app/session.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { showToast } from '#renderer/ui/toasts.ts';

/** Ends a pattern on a day; what it has filled after that is free again. */
export function EndPatternForm({ pattern, onClose }: { pattern: DutyPatternView; onClose: () => void }) {
  const say = useWords(rosterWords);
  const language = useLanguage();
  const { today } = useSession();
  const first = pattern.validFromOn > today ? pattern.validFromOn : today;
  const form = useContractForm<{ lastOn: LocalDate | null }>({ lastOn: first }, ({ lastOn }) =>
    lastOn === null ? [{ field: 'lastOn', code: 'missing' }] : [],
  );
  const end = useWrite(useService().dutyShifts.endPattern, {
    onSaved: ({ validToOn }) => {
      showToast({ text: say('ended', { day: formatWeekdayAndDate(validToOn, language) }), tone: 'success' });
      onClose();
    },
    onRefused: form.showRefusal,
  });
  function save() {
    const { lastOn } = form.values;
    if (lastOn !== null) end.submit({ id: pattern.id, version: pattern.version, lastOn });
  }
  return (
    <DialogForm
      title={say('endOf', {
        weekday: formatLongWeekday(pattern.weekday, language),
        name: pattern.staffName,
      })}
      form={form}
      write={end}
      onSave={save}
      onClose={onClose}
      saveLabel={say('end')}
    >
      <DateInput label={say('lastOn')} description={say('lastOnNote')} {...form.bind('lastOn')} />
    </DialogForm>
  );
}
