import { emptyingDetailsSchema, type Emptying } from '#contract/mail-drop.ts';
import { checkMailTime } from '#domain/mail-drop/check-time.ts';
import { MOST_ITEMS } from '#domain/mail-drop/mail-drop.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import { formWords } from '#i18n/form.ts';
import { mailDropWords } from '#i18n/mail-drop.ts';
import { DateInput } from '#renderer/app/forms/date-input.tsx';
import { DialogForm } from '#renderer/app/forms/dialog-form.tsx';
import { schemaProblems } from '#renderer/app/forms/schema-problems.ts';
import { TimeInput } from '#renderer/app/forms/time-input.tsx';
import { useContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useOffice } from '#renderer/app/session.ts';
import { useNow } from '#renderer/app/use-now.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { FieldRow } from '#renderer/ui/field-row.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';

interface Draft {
  items: number | null;
  on: LocalDate | null;
  minute: MinuteOfDay | null;
  reason: string;
}

/** How many items the drop held, and when; or a correction of that. */
export function EmptyingForm({ emptying, onClose }: { emptying?: Emptying; onClose: () => void }) {
  const say = useWords(mailDropWords);
  const sayForm = useWords(formWords);
  const { id: officeId } = useOffice();
  const { mailDrop } = useService();
  const now = useNow();
  const form = useContractForm<Draft>(
    {
      items: emptying?.items ?? null,
      on: emptying?.on ?? now.on,
      minute: emptying?.minute ?? now.minute,
      reason: '',
    },
    ({ items, on, minute }) => {
      const problems = schemaProblems(emptyingDetailsSchema, { items, on, minute });
      if (problems.length > 0 || on === null || minute === null) return problems;
      return checkMailTime({ on, minute }, now, 'on');
    },
  );
  // The row in the list says that it worked; a notice would only cover what comes next.
  const answers = { onSaved: onClose, onRefused: form.showRefusal };
  const empty = useWrite(mailDrop.empty, answers);
  const correct = useWrite(mailDrop.correct, answers);

  function save() {
    const details = emptyingDetailsSchema.parse(form.values);
    if (emptying)
      correct.submit({
        id: emptying.id,
        version: emptying.version,
        reason: form.values.reason,
        ...details,
      });
    else empty.submit({ officeId, ...details });
  }

  return (
    <DialogForm
      title={say(emptying ? 'correctTitle' : 'empty')}
      form={form}
      write={emptying ? correct : empty}
      onClose={onClose}
      onSave={save}
    >
      <NumberField label={say('items')} minValue={0} maxValue={MOST_ITEMS} {...form.bind('items')} />
      <FieldRow>
        <DateInput label={say('on')} {...form.bind('on')} />
        <TimeInput label={say('time')} {...form.bind('minute')} />
      </FieldRow>
      {emptying && (
        <TextField
          label={say('reason')}
          note={sayForm('optional')}
          autoComplete="off"
          {...form.bind('reason')}
        />
      )}
    </DialogForm>
  );
}
