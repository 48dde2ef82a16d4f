import { useState } from 'react';
import type { KelaTemplateView } from '#contract/kela-days.ts';
import { formatLongWeekday } from '#i18n/formats.ts';
import { formWords } from '#i18n/form.ts';
import { kelaHoursWords } from '#i18n/kela-hours.ts';
import { settingsWords } from '#i18n/settings.ts';
import { BreakList } from '#renderer/app/forms/break-list.tsx';
import { useDecidingWrite } from '#renderer/app/decisions/use-deciding-write.tsx';
import { DateInput } from '#renderer/app/forms/date-input.tsx';
import { DialogForm } from '#renderer/app/forms/dialog-form.tsx';
import { SlotPreview } from '#renderer/app/forms/slot-preview.tsx';
import { TimeInput } from '#renderer/app/forms/time-input.tsx';
import { useContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { WeekdayChoice } from '#renderer/app/forms/weekday-inputs.tsx';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useSession } from '#renderer/app/session.ts';
import { FieldRow } from '#renderer/ui/field-row.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { showToast } from '#renderer/ui/toasts.ts';
import { checkTemplateDraft, draftFrom, templateOf } from './template-draft.ts';
import { useAdvisers } from './use-advisers.ts';

export interface TemplateFormProps {
  officeId: string;
  /** The version that is followed; absent for a new Kela day. */
  from: KelaTemplateView | undefined;
  onClose: () => void;
}

/** A new version of a weekly Kela day from a day on. */
export function TemplateForm({ officeId, from, onClose }: TemplateFormProps) {
  const say = useWords(settingsWords);
  const sayForm = useWords(formWords);
  const sayHours = useWords(kelaHoursWords);
  const language = useLanguage();
  const service = useService();
  const { today } = useSession();
  const advisers = useAdvisers();
  const only = advisers.length === 1 ? (advisers[0]?.id ?? null) : null;
  const [defaults] = useState(() => draftFrom(officeId, from, only, today));
  const form = useContractForm(defaults, checkTemplateDraft);
  const { write: save, dialog } = useDecidingWrite(service.kelaDays.saveTemplate, {
    onSaved: () => {
      showToast({ text: sayForm('saved'), tone: 'success' });
      onClose();
    },
    onRefused: form.showRefusal,
  });

  function submit() {
    const template = templateOf(form.values);
    if (template) save.submit({ ...template, followsId: from?.id ?? null });
  }

  if (dialog) return dialog;
  return (
    <DialogForm
      title={
        from
          ? say('newTemplateVersion', {
              name: from.adviserName,
              weekday: formatLongWeekday(from.weekday, language),
            })
          : say('newTemplate')
      }
      form={form}
      write={save}
      onSave={submit}
      onClose={onClose}
    >
      {!from && (
        <Select
          label={say('adviser')}
          placeholder={sayForm('choose')}
          options={advisers.map(({ id, name }) => ({ id, label: name }))}
          {...form.bind('adviserId')}
        />
      )}
      <WeekdayChoice label={sayHours('weekday')} {...form.bind('weekday')} />
      {from && form.values.weekday !== null && form.values.weekday !== from.weekday && (
        <p className="ui-description">
          {say('weekdayMoves', { weekday: formatLongWeekday(from.weekday, language) })}
        </p>
      )}
      <FieldRow>
        <DateInput label={sayHours('validFrom')} {...form.bind('validFromOn')} />
        <DateInput label={say('lastDay')} description={say('lastDayNote')} {...form.bind('validToOn')} />
      </FieldRow>
      <FieldRow>
        <TimeInput label={sayHours('startTime')} {...form.bind('startMinute')} />
        <TimeInput label={sayHours('endTime')} {...form.bind('endMinute')} />
      </FieldRow>
      <FieldRow>
        <NumberField
          label={sayHours('slotMinutes')}
          suffix={sayHours('minutes')}
          minValue={5}
          maxValue={240}
          step={5}
          {...form.bind('slotMinutes')}
        />
        <NumberField
          label={sayHours('bufferMinutes')}
          suffix={sayHours('minutes')}
          minValue={0}
          maxValue={240}
          step={5}
          {...form.bind('bufferMinutes')}
        />
        <NumberField
          label={say('everyWeeks')}
          description={say('everyWeeksNote')}
          suffix={say('weeks')}
          minValue={1}
          maxValue={52}
          {...form.bind('everyWeeks')}
        />
      </FieldRow>
      <BreakList {...form.bind('breaks')} errorOf={(index, end) => form.errorOf(`breaks.${index}.${end}`)} />
      <SlotPreview {...form.values} />
    </DialogForm>
  );
}
