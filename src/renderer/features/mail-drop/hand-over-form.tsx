import { handOverDetailsSchema, type Emptying, type MailBatch } from '#contract/mail-drop.ts';
import { checkMailTime } from '#domain/mail-drop/check-time.ts';
import { totalItems } from '#domain/mail-drop/mail-drop.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
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
import { TextField } from '#renderer/ui/text-field.tsx';

interface Draft {
  handedTo: string;
  handedOn: LocalDate | null;
  handedMinute: MinuteOfDay | null;
}

export interface HandOverFormProps {
  /** What goes into the envelope: exactly what the person has before their eyes. */
  counted: readonly Emptying[];
  lastTo: string;
  onClose: () => void;
  onHanded: (batch: MailBatch) => void;
}

/** Closes the envelope and says to whom it was handed over; its receipt follows. */
export function HandOverForm({ counted, lastTo, onClose, onHanded }: HandOverFormProps) {
  const say = useWords(mailDropWords);
  const { id: officeId } = useOffice();
  const now = useNow();
  const form = useContractForm<Draft>(
    { handedTo: lastTo, handedOn: now.on, handedMinute: now.minute },
    (draft) => {
      const problems = schemaProblems(handOverDetailsSchema, draft);
      const { handedOn: on, handedMinute: minute } = draft;
      if (problems.length > 0 || on === null || minute === null) return problems;
      return checkMailTime({ on, minute }, now, 'handedOn');
    },
  );
  const handOver = useWrite(useService().mailDrop.handOver, {
    onSaved: onHanded,
    onRefused: form.showRefusal,
  });
  return (
    <DialogForm
      title={say('handOverTitle', { count: totalItems(counted) })}
      form={form}
      write={handOver}
      onClose={onClose}
      saveLabel={say('handOverSave')}
      onSave={() =>
        handOver.submit({
          officeId,
          emptyingIds: counted.map(({ id }) => id),
          ...handOverDetailsSchema.parse(form.values),
        })
      }
    >
      <TextField
        label={say('handedTo')}
        description={say('handedToWhat')}
        autoComplete="off"
        {...form.bind('handedTo')}
      />
      <FieldRow>
        <DateInput label={say('on')} {...form.bind('handedOn')} />
        <TimeInput label={say('time')} {...form.bind('handedMinute')} />
      </FieldRow>
    </DialogForm>
  );
}
