import { closureDetailsSchema } from '#contract/offices.ts';
import type { Problem } from '#contract/refusals.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { formWords } from '#i18n/form.ts';
import { officeWords } from '#i18n/offices.ts';
import { useDecidingWrite } from '#renderer/app/decisions/use-deciding-write.tsx';
import { DateInput } from '#renderer/app/forms/date-input.tsx';
import { DialogForm } from '#renderer/app/forms/dialog-form.tsx';
import { schemaProblems } from '#renderer/app/forms/schema-problems.ts';
import { useContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { FieldRow } from '#renderer/ui/field-row.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { showToast } from '#renderer/ui/toasts.ts';

interface ClosureDraft {
  name: string;
  fromOn: LocalDate | null;
  toOn: LocalDate | null;
}

function check(draft: ClosureDraft): Problem[] {
  const problems = schemaProblems(closureDetailsSchema, draft);
  if (draft.fromOn !== null && draft.toOn !== null && draft.toOn < draft.fromOn)
    problems.push({ field: 'toOn', code: 'rangeReversed' });
  return problems;
}

/** Days on which the office is closed: one, or several with the last included. */
export function ClosureForm({ officeId, onClose }: { officeId: string; onClose: () => void }) {
  const say = useWords(officeWords);
  const sayForm = useWords(formWords);
  const service = useService();
  const form = useContractForm<ClosureDraft>({ name: '', fromOn: null, toOn: null }, check);
  const { write: save, dialog } = useDecidingWrite(service.offices.saveClosure, {
    reasonOf: ({ name }) => name,
    onSaved: () => {
      showToast({ text: sayForm('saved'), tone: 'success' });
      onClose();
    },
    onRefused: form.showRefusal,
  });
  const from = form.bind('fromOn');
  const to = form.bind('toOn');

  if (dialog) return dialog;
  return (
    <DialogForm
      title={say('addClosure')}
      form={form}
      write={save}
      onClose={onClose}
      onSave={() => save.submit({ officeId, ...closureDetailsSchema.parse(form.values) })}
    >
      <TextField
        label={say('closureName')}
        description={say('closureNameNote')}
        autoComplete="off"
        {...form.bind('name')}
      />
      <FieldRow>
        <DateInput
          label={say('firstDay')}
          {...from}
          onChange={(day) => {
            // Mostly it is one day: the last follows until it is given.
            if (to.value === null || to.value === from.value) to.onChange(day);
            from.onChange(day);
          }}
        />
        <DateInput label={say('lastDay')} description={say('lastDayNote')} {...to} />
      </FieldRow>
    </DialogForm>
  );
}
