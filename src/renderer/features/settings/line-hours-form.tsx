import { useState } from 'react';
import type { Problem } from '#contract/refusals.ts';
import { serviceHoursDetailsSchema, type ServiceHours } from '#contract/service-hours.ts';
import { checkServiceHours } from '#domain/service-hours/check-service-hours.ts';
import { plusDays, type LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import type { Weekday } from '#domain/time/week.ts';
import { formWords } from '#i18n/form.ts';
import { kelaHoursWords } from '#i18n/kela-hours.ts';
import { settingsWords } from '#i18n/settings.ts';
import { DateInput } from '#renderer/app/forms/date-input.tsx';
import { DialogForm } from '#renderer/app/forms/dialog-form.tsx';
import { schemaProblems } from '#renderer/app/forms/schema-problems.ts';
import { TimeInput } from '#renderer/app/forms/time-input.tsx';
import { useContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { WeekdaySet } from '#renderer/app/forms/weekday-inputs.tsx';
import { useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useSession } from '#renderer/app/session.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { FieldRow } from '#renderer/ui/field-row.tsx';
import { showToast } from '#renderer/ui/toasts.ts';

interface HoursDraft {
  weekdays: readonly Weekday[];
  startMinute: MinuteOfDay | null;
  endMinute: MinuteOfDay | null;
  validFromOn: LocalDate | null;
}

const hoursOf = (draft: HoursDraft) => serviceHoursDetailsSchema.safeParse(draft).data;

function check(draft: HoursDraft): Problem[] {
  const hours = hoursOf(draft);
  return hours
    ? checkServiceHours({ ...hours, officeId: '', validToOn: null })
    : schemaProblems(serviceHoursDetailsSchema, draft);
}

export interface LineHoursFormProps {
  officeId: string;
  /** The newest version, as the beginning of the next. */
  now: ServiceHours | undefined;
  onClose: () => void;
}

/** New hours of the line from a day on; the earlier ones end the day before. */
export function LineHoursForm({ officeId, now, onClose }: LineHoursFormProps) {
  const say = useWords(settingsWords);
  const sayForm = useWords(formWords);
  const sayHours = useWords(kelaHoursWords);
  const service = useService();
  const { today } = useSession();
  const [defaults] = useState<HoursDraft>(() => ({
    weekdays: now?.weekdays ?? [1, 2, 3, 4, 5],
    startMinute: now?.startMinute ?? null,
    endMinute: now?.endMinute ?? null,
    validFromOn: plusDays(today, 1),
  }));
  const form = useContractForm(defaults, check);
  const save = useWrite(service.serviceHours.save, {
    onSaved: () => {
      showToast({ text: sayForm('saved'), tone: 'success' });
      onClose();
    },
    onRefused: form.showRefusal,
  });

  function submit() {
    const hours = hoursOf(form.values);
    if (hours) save.submit({ officeId, ...hours });
  }

  return (
    <DialogForm title={say('newHours')} form={form} write={save} onSave={submit} onClose={onClose}>
      <DateInput label={sayHours('validFrom')} {...form.bind('validFromOn')} />
      <WeekdaySet label={sayHours('weekdays')} {...form.bind('weekdays')} />
      <FieldRow>
        <TimeInput label={sayHours('startTime')} {...form.bind('startMinute')} />
        <TimeInput label={sayHours('endTime')} {...form.bind('endMinute')} />
      </FieldRow>
    </DialogForm>
  );
}
