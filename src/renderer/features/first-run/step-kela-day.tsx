import { firstRunWords } from '#i18n/first-run.ts';
import { kelaHoursWords } from '#i18n/kela-hours.ts';
import { BreakList } from '#renderer/app/forms/break-list.tsx';
import { DateInput } from '#renderer/app/forms/date-input.tsx';
import { SlotPreview } from '#renderer/app/forms/slot-preview.tsx';
import { TimeInput } from '#renderer/app/forms/time-input.tsx';
import { WeekdayChoice } from '#renderer/app/forms/weekday-inputs.tsx';
import { useWords } from '#renderer/app/language.ts';
import { FieldRow } from '#renderer/ui/field-row.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import type { WizardForm } from './wizard-form.ts';

/** Who sees clients for Kela, on which day, and in what times. */
export function StepKelaDay({ form }: { form: WizardForm }) {
  const say = useWords(firstRunWords);
  const sayHours = useWords(kelaHoursWords);
  return (
    <>
      <p>{say('kelaDayWhat')}</p>
      <TextField label={say('adviserName')} autoComplete="off" {...form.bind('adviser.name')} />
      <WeekdayChoice label={sayHours('weekday')} {...form.bind('kelaDay.weekday')} />
      <FieldRow>
        <TimeInput label={sayHours('startTime')} {...form.bind('kelaDay.startMinute')} />
        <TimeInput label={sayHours('endTime')} {...form.bind('kelaDay.endMinute')} />
        <NumberField
          label={sayHours('slotMinutes')}
          suffix={sayHours('minutes')}
          width="short"
          minValue={5}
          maxValue={240}
          step={5}
          {...form.bind('kelaDay.slotMinutes')}
        />
      </FieldRow>
      <BreakList
        {...form.bind('kelaDay.breaks')}
        errorOf={(index, end) => form.errorOf(`kelaDay.breaks.${index}.${end}`)}
      />
      <SlotPreview {...form.values.kelaDay} />
      <DateInput label={sayHours('validFrom')} {...form.bind('kelaDay.validFromOn')} />
    </>
  );
}
