import { changedPromiseSchema } from '#contract/promises.ts';
import { checkDue } from '#domain/promises/check-promise.ts';
import { instantOf } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import { formWords } from '#i18n/form.ts';
import { formatMoment } from '#i18n/formats.ts';
import { promiseWords } from '#i18n/promises.ts';
import { DateInput } from '#renderer/app/forms/date-input.tsx';
import { DialogForm } from '#renderer/app/forms/dialog-form.tsx';
import { schemaProblems } from '#renderer/app/forms/schema-problems.ts';
import { TimeInput } from '#renderer/app/forms/time-input.tsx';
import { useContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useNow } from '#renderer/app/use-now.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { FieldRow } from '#renderer/ui/field-row.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { sayWhom } from './say-promise.ts';
import { useKeepers } from './use-keepers.ts';
import type { PromiseFormProps } from './use-promise-writes.ts';

interface Draft {
  dueOn: LocalDate | null;
  dueMinute: MinuteOfDay | null;
  keeperId: string;
  told: boolean;
}

/** Another time or keeper, and whether the client knows. */
export function ChangeForm({ promise, onDone, onClose }: PromiseFormProps) {
  const say = useWords(promiseWords);
  const sayForm = useWords(formWords);
  const language = useLanguage();
  const now = useNow();
  const keepers = useKeepers();
  const { id, version, dueOn, dueMinute, keeperId } = promise;
  const who = sayWhom(promise, language);
  const form = useContractForm<Draft>({ dueOn, dueMinute, keeperId, told: false }, (draft) => {
    const problems = schemaProblems(changedPromiseSchema, draft);
    if (problems.length > 0 || draft.dueOn === null || draft.dueMinute === null) return problems;
    const due = { dueOn: draft.dueOn, dueMinute: draft.dueMinute };
    return checkDue(due, instantOf(now.on, now.minute), promise);
  });
  const change = useWrite(useService().promises.change, {
    onSaved: (saved) => {
      onClose();
      const moment = formatMoment(instantOf(saved.dueOn, saved.dueMinute), language);
      onDone(saved, say('changed', { who, moment }));
    },
    onRefused: form.showRefusal,
  });

  return (
    <DialogForm
      title={say('changeTitle', { who })}
      form={form}
      write={change}
      onClose={onClose}
      onSave={() => change.submit({ id, version, ...changedPromiseSchema.parse(form.values) })}
    >
      <FieldRow>
        <DateInput label={say('dueOn')} {...form.bind('dueOn')} />
        <TimeInput label={say('dueMinute')} {...form.bind('dueMinute')} />
      </FieldRow>
      <Checkbox isSelected={form.values.told} onChange={form.bind('told').onChange}>
        {say('told')}
      </Checkbox>
      <Select
        label={say('keeper')}
        placeholder={sayForm('choose')}
        width="medium"
        options={keepers}
        {...form.bind('keeperId')}
      />
    </DialogForm>
  );
}
