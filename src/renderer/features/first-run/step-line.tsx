import { firstRunWords } from '#i18n/first-run.ts';
import { kelaHoursWords } from '#i18n/kela-hours.ts';
import { DateInput } from '#renderer/app/forms/date-input.tsx';
import { TimeInput } from '#renderer/app/forms/time-input.tsx';
import { WeekdaySet } from '#renderer/app/forms/weekday-inputs.tsx';
import { useWords } from '#renderer/app/language.ts';
import { FieldRow } from '#renderer/ui/field-row.tsx';
import type { WizardForm } from './wizard-form.ts';

/** When the advice line is answered. */
export function StepLine({ form }: { form: WizardForm }) {
  const say = useWords(firstRunWords);
  const sayHours = useWords(kelaHoursWords);
  return (
    <>
      <p>{say('lineWhat')}</p>
      <WeekdaySet label={sayHours('weekdays')} {...form.bind('serviceHours.weekdays')} />
      <FieldRow>
        <TimeInput label={sayHours('startTime')} {...form.bind('serviceHours.startMinute')} />
        <TimeInput label={sayHours('endTime')} {...form.bind('serviceHours.endMinute')} />
      </FieldRow>
      <DateInput label={sayHours('validFrom')} {...form.bind('serviceHours.validFromOn')} />
    </>
  );
}
