import type { ConsultationSeries } from '#contract/consultations.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { consultationWords } from '#i18n/consultations.ts';
import { formatWeekdayAndDate } from '#i18n/formats.ts';
import { DateInput } from '#renderer/app/forms/date-input.tsx';
import { DialogForm } from '#renderer/app/forms/dialog-form.tsx';
import { useContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useSession } from '#renderer/app/session.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { showToast } from '#renderer/ui/toasts.ts';

/** Ends a series on a day; what was to come after it is called off. */
export function EndForm({ series, onClose }: { series: ConsultationSeries; onClose: () => void }) {
  const say = useWords(consultationWords);
  const language = useLanguage();
  const { today } = useSession();
  const form = useContractForm<{ lastOn: LocalDate | null }>({ lastOn: today }, ({ lastOn }) =>
    lastOn === null ? [{ field: 'lastOn', code: 'missing' }] : [],
  );
  const end = useWrite(useService().consultations.end, {
    onSaved: ({ validToOn }) => {
      showToast({ text: say('ended', { day: formatWeekdayAndDate(validToOn, language) }), tone: 'success' });
      onClose();
    },
    onRefused: form.showRefusal,
  });
  function save() {
    const { lastOn } = form.values;
    if (lastOn !== null) end.submit({ id: series.id, version: series.version, lastOn });
  }
  return (
    <DialogForm
      title={say('endNamed', { name: series.name })}
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
