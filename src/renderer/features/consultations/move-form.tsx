import type { Consultation } from '#contract/consultations.ts';
import type { Problem } from '#contract/refusals.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import { consultationWords } from '#i18n/consultations.ts';
import { DateInput } from '#renderer/app/forms/date-input.tsx';
import { DialogForm } from '#renderer/app/forms/dialog-form.tsx';
import { TimeInput } from '#renderer/app/forms/time-input.tsx';
import { useContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { FieldRow } from '#renderer/ui/field-row.tsx';
import { showToast } from '#renderer/ui/toasts.ts';
import { sayDate } from './say-date.ts';

interface Draft {
  on: LocalDate | null;
  startMinute: MinuteOfDay | null;
  endMinute: MinuteOfDay | null;
}

const check = (draft: Draft): Problem[] =>
  (['on', 'startMinute', 'endMinute'] as const).flatMap((field) =>
    draft[field] === null ? [{ field, code: 'missing' }] : [],
  );

/** One date of a series on another day or time; everybody's time moves together, or nothing does. */
export function MoveForm({ date, onClose }: { date: Consultation; onClose: () => void }) {
  const say = useWords(consultationWords);
  const language = useLanguage();
  const { id, version, on, startMinute, endMinute } = date;
  const form = useContractForm<Draft>({ on, startMinute, endMinute }, check);
  const move = useWrite(useService().consultations.move, {
    onSaved: (moved) => {
      showToast({ text: say('moved', { time: sayDate(moved, language) }), tone: 'success' });
      onClose();
    },
    onRefused: form.showRefusal,
  });
  function save() {
    const { on: day, startMinute: start, endMinute: end } = form.values;
    if (day !== null && start !== null && end !== null)
      move.submit({ id, version, on: day, startMinute: start, endMinute: end });
  }
  return (
    <DialogForm
      title={say('moveTitle', { time: sayDate(date, language) })}
      form={form}
      write={move}
      onSave={save}
      onClose={onClose}
    >
      <FieldRow>
        <DateInput label={say('day')} {...form.bind('on')} />
        <TimeInput label={say('start')} {...form.bind('startMinute')} />
        <TimeInput label={say('end_time')} {...form.bind('endMinute')} />
      </FieldRow>
    </DialogForm>
  );
}
