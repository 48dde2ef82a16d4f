import { skipToken, useQuery } from '@tanstack/react-query';
import { lineExceptionKinds } from '#domain/service-hours/exception.ts';
import { formWords } from '#i18n/form.ts';
import { formatDate } from '#i18n/formats.ts';
import { holidayNames } from '#i18n/holidays.ts';
import { kelaHoursWords } from '#i18n/kela-hours.ts';
import { lineExceptionWords } from '#i18n/line-exceptions.ts';
import { officeWords } from '#i18n/offices.ts';
import { settingsWords } from '#i18n/settings.ts';
import { DateInput } from '#renderer/app/forms/date-input.tsx';
import { DialogForm } from '#renderer/app/forms/dialog-form.tsx';
import { TimeInput } from '#renderer/app/forms/time-input.tsx';
import { useContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { FieldRow } from '#renderer/ui/field-row.tsx';
import { RadioGroup } from '#renderer/ui/radio-group.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { showToast } from '#renderer/ui/toasts.ts';
import {
  checkLineExceptionDraft,
  closedDaysOf,
  lineExceptionOf,
  newLineException,
} from './line-exception-draft.ts';
import { MetDuties } from './met-duties.tsx';

/** Closes the line on days, or gives it other hours; the duties it meets are named before it is saved. */
export function LineExceptionForm({ officeId, onClose }: { officeId: string; onClose: () => void }) {
  const say = useWords(lineExceptionWords);
  const sayForm = useWords(formWords);
  const sayOffice = useWords(officeWords);
  const sayHours = useWords(kelaHoursWords);
  const saySettings = useWords(settingsWords);
  const language = useLanguage();
  const { offices, serviceHours } = useService();
  const closures = useQuery(offices.closures.queryOptions({ input: { officeId } })).data ?? [];
  const check = checkLineExceptionDraft(closures);
  const form = useContractForm(newLineException, check);
  const wanted = check(form.values).length === 0 ? lineExceptionOf(form.values) : undefined;
  const looking = useQuery(
    serviceHours.checkException.queryOptions({
      input: wanted ? { officeId, ...wanted } : skipToken,
      staleTime: 0,
      retry: false,
    }),
  );
  const met = wanted && looking.data;
  const save = useWrite(serviceHours.saveException, {
    onSaved: () => {
      showToast({ text: sayForm('saved'), tone: 'success' });
      onClose();
    },
    onRefused: form.showRefusal,
  });
  const asked = closedDaysOf(form.values, closures);
  const from = form.bind('fromOn');
  const to = form.bind('toOn');
  const opens = form.bind('opensOnHoliday');
  const accepted = form.bind('acceptedDuties');

  function submit() {
    const exception = lineExceptionOf(form.values);
    const acceptedDuties = form.values.acceptedDuties ? (met?.duties.length ?? 0) : 0;
    if (exception) save.submit({ officeId, ...exception, acceptedDuties });
  }

  return (
    <DialogForm title={say('add')} form={form} write={save} onSave={submit} onClose={onClose}>
      <RadioGroup
        label={saySettings('kind')}
        options={lineExceptionKinds.map((kind) => ({
          id: kind,
          label: say(kind === 'closed' ? 'kind_closed' : 'kind_other_hours'),
        }))}
        {...form.bind('kind')}
      />
      <FieldRow>
        <DateInput
          label={sayOffice('firstDay')}
          {...from}
          onChange={(day) => {
            if (to.value === null || to.value === from.value) to.onChange(day);
            from.onChange(day);
          }}
        />
        <DateInput label={sayOffice('lastDay')} description={sayOffice('lastDayNote')} {...to} />
      </FieldRow>
      {form.values.kind === 'other-hours' && (
        <FieldRow>
          <TimeInput label={sayHours('startTime')} {...form.bind('startMinute')} />
          <TimeInput label={sayHours('endTime')} {...form.bind('endMinute')} />
        </FieldRow>
      )}
      {asked.length > 0 && (
        <RadioGroup
          label={say('onHoliday', {
            days: asked
              .map(({ on, why }) => {
                const name = why.kind === 'holiday' ? holidayNames[why.holiday][language] : why.name;
                return `${formatDate(on, language)} ${name}`;
              })
              .join(', '),
          })}
          id={opens.id}
          error={opens.error}
          options={[
            { id: 'closed', label: say('stays') },
            { id: 'open', label: say('opens') },
          ]}
          value={opens.value === null ? null : opens.value ? 'open' : 'closed'}
          onChange={(answer) => opens.onChange(answer === 'open')}
        />
      )}
      <TextField
        label={say('reason')}
        description={say('reasonNote')}
        autoComplete="off"
        {...form.bind('reason')}
      />
      {met && <MetDuties met={met} {...accepted} />}
    </DialogForm>
  );
}
