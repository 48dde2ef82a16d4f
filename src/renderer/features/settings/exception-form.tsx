import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { exceptionKinds } from '#domain/kela-days/exception.ts';
import { formWords } from '#i18n/form.ts';
import { kelaHoursWords } from '#i18n/kela-hours.ts';
import { officeWords } from '#i18n/offices.ts';
import { settingsWords } from '#i18n/settings.ts';
import { useDecidingWrite } from '#renderer/app/decisions/use-deciding-write.tsx';
import { DateInput } from '#renderer/app/forms/date-input.tsx';
import { DialogForm } from '#renderer/app/forms/dialog-form.tsx';
import { TimeInput } from '#renderer/app/forms/time-input.tsx';
import { useContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useMay } from '#renderer/app/session.ts';
import { FieldRow } from '#renderer/ui/field-row.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { RadioGroup } from '#renderer/ui/radio-group.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { showToast } from '#renderer/ui/toasts.ts';
import { checkExceptionDraft, closedDays, exceptionOf, newException } from './exception-draft.ts';
import { HolidayQuestion } from './holiday-question.tsx';
import { useAdvisers } from './use-advisers.ts';

const everyone = 'everyone';

/** A departure from the weekly Kela days on one day or on several, the last included. */
export function ExceptionForm({ officeId, onClose }: { officeId: string; onClose: () => void }) {
  const sayOffice = useWords(officeWords);
  const say = useWords(settingsWords);
  const sayForm = useWords(formWords);
  const sayHours = useWords(kelaHoursWords);
  const service = useService();
  const advisers = useAdvisers();
  const maySeeClosures = useMay()('offices.closures');
  const closures =
    useQuery(service.offices.closures.queryOptions({ input: { officeId }, enabled: maySeeClosures })).data ??
    [];
  const [defaults] = useState(() => newException(officeId));
  const form = useContractForm(defaults, checkExceptionDraft(closures));
  const { write: save, dialog } = useDecidingWrite(service.kelaDays.saveException, {
    reasonOf: ({ reason }) => reason,
    onSaved: () => {
      showToast({ text: sayForm('saved'), tone: 'success' });
      onClose();
    },
    onRefused: form.showRefusal,
  });
  const asked = closedDays(form.values, closures);
  const adviser = form.bind('adviserId');
  const from = form.bind('fromOn');
  const to = form.bind('toOn');
  const hasHours = form.values.kind !== 'closed';

  function submit() {
    const exception = exceptionOf(form.values);
    if (exception) save.submit(exception);
  }

  if (dialog) return dialog;
  return (
    <DialogForm title={say('addException')} form={form} write={save} onSave={submit} onClose={onClose}>
      <RadioGroup
        label={say('kind')}
        options={exceptionKinds.map((kind) => ({ id: kind, label: say(`kind_${kind}`) }))}
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
      {hasHours && (
        <FieldRow>
          <TimeInput label={sayHours('startTime')} {...form.bind('startMinute')} />
          <TimeInput label={sayHours('endTime')} {...form.bind('endMinute')} />
          <NumberField
            label={sayHours('slotMinutes')}
            note={sayForm('optional')}
            description={say('slotAsUsual')}
            suffix={sayHours('minutes')}
            minValue={5}
            maxValue={240}
            step={5}
            {...form.bind('slotMinutes')}
          />
        </FieldRow>
      )}
      {asked.length > 0 && <HolidayQuestion days={asked} {...form.bind('opensOnHoliday')} />}
      {advisers.length > 1 && (
        <Select
          label={say('adviser')}
          placeholder={sayForm('choose')}
          options={[
            { id: everyone, label: say('everyAdviser') },
            ...advisers.map(({ id, name }) => ({ id, label: name })),
          ]}
          id={adviser.id}
          error={adviser.error}
          value={adviser.value ?? everyone}
          onChange={(id) => adviser.onChange(id === everyone ? null : id)}
        />
      )}
      <TextField label={say('reason')} autoComplete="off" {...form.bind('reason')} />
    </DialogForm>
  );
}
