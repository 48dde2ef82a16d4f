import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import { outsideTimeWords } from '#i18n/outside-times.ts';
import { DateInput } from '#renderer/app/forms/date-input.tsx';
import { DialogForm } from '#renderer/app/forms/dialog-form.tsx';
import { TimeInput } from '#renderer/app/forms/time-input.tsx';
import { useContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useOffice } from '#renderer/app/session.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { FieldRow } from '#renderer/ui/field-row.tsx';
import { showToast } from '#renderer/ui/toasts.ts';
import { checkMark } from './check-mark.ts';
import { saySpan } from './say-span.ts';

interface Draft {
  on: LocalDate | null;
  startMinute: MinuteOfDay | null;
  endMinute: MinuteOfDay | null;
}

/** One time that the adviser has agreed elsewhere, told by telephone for example. Nothing is asked about whose it is. */
export function MarkForm({ adviserId, onClose }: { adviserId: string; onClose: () => void }) {
  const say = useWords(outsideTimeWords);
  const language = useLanguage();
  const { id: officeId } = useOffice();
  const form = useContractForm<Draft>({ on: null, startMinute: null, endMinute: null }, checkMark);
  const mark = useWrite(useService().outsideTimes.mark, {
    onSaved: (time) => {
      showToast({ text: say('marked', { time: saySpan(time, language) }), tone: 'success' });
      onClose();
    },
    onRefused: form.showRefusal,
  });
  function save() {
    const { on, startMinute, endMinute } = form.values;
    if (on !== null && startMinute !== null && endMinute !== null)
      mark.submit({ officeId, adviserId, on, startMinute, endMinute });
  }
  return (
    <DialogForm title={say('mark')} form={form} write={mark} onSave={save} onClose={onClose}>
      <p>{say('markAbout')}</p>
      <FieldRow>
        <DateInput label={say('day')} {...form.bind('on')} />
        <TimeInput label={say('start')} {...form.bind('startMinute')} />
        <TimeInput label={say('end')} {...form.bind('endMinute')} />
      </FieldRow>
    </DialogForm>
  );
}
