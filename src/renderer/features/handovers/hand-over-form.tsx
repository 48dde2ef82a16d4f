import { z } from 'zod';
import type { Handover } from '#contract/handovers.ts';
import { lineSchema, textSchema } from '#contract/values.ts';
import { checkHandover, dueDays } from '#domain/handovers/check-handover.ts';
import { checkClient } from '#domain/identity/check-client.ts';
import type { MatterItem } from '#domain/matters/matter.ts';
import { callWords } from '#i18n/calls.ts';
import { formWords } from '#i18n/form.ts';
import { handoverWords } from '#i18n/handovers.ts';
import { DialogForm } from '#renderer/app/forms/dialog-form.tsx';
import { schemaProblems } from '#renderer/app/forms/schema-problems.ts';
import { useContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { ReceiverField } from '#renderer/app/handovers/receiver-field.tsx';
import { useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useOffice, useSession } from '#renderer/app/session.ts';
import { useIdentityMode } from '#renderer/app/use-identity-mode.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { FieldRow } from '#renderer/ui/field-row.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { TextArea } from '#renderer/ui/text-area.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';

/** What the form begins from: a matter of one's own, or something that came up at the desk. */
export interface HandOverFrom {
  readonly matterId: string | null;
  readonly item: MatterItem | null;
  readonly clientLabel: string;
  readonly reason: string;
}

const textsSchema = z.object({
  reason: lineSchema,
  summary: textSchema,
  clientLabel: lineSchema,
  contactWay: lineSchema,
  promisedToClient: lineSchema,
});

type Draft = z.infer<typeof textsSchema> & { toStaffId: string | null; days: number | null };

export interface HandOverFormProps {
  from: HandOverFrom;
  onClose: () => void;
  onSent: (handover: Handover) => void;
}

/** Hands something over without a call: to whom, why, and how the client is reached. */
export function HandOverForm({ from, onClose, onSent }: HandOverFormProps) {
  const say = useWords(handoverWords);
  const sayCalls = useWords(callWords);
  const sayForm = useWords(formWords);
  const { id: officeId } = useOffice();
  const { person } = useSession();
  const mode = useIdentityMode();
  const { clientLabel, reason, matterId, item } = from;
  const form = useContractForm<Draft>(
    {
      toStaffId: null,
      reason,
      summary: '',
      clientLabel,
      contactWay: '',
      promisedToClient: '',
      days: null,
    },
    ({ toStaffId, days: _, ...texts }) => [
      ...(toStaffId === null ? [{ field: 'toStaffId', code: 'missing' }] : []),
      ...checkHandover({ ...texts, toStaffId: toStaffId ?? '' }, person.id),
      ...schemaProblems(textsSchema, texts),
      ...checkClient(mode, { clientLabel: texts.clientLabel, clientPhone: '' }),
    ],
  );
  const send = useWrite(useService().handovers.send, { onSaved: onSent, onRefused: form.showRefusal });

  function save() {
    const { toStaffId, days, ...texts } = form.values;
    if (toStaffId === null) return;
    send.submit({ officeId, toStaffId, ...textsSchema.parse(texts), dueDays: days, matterId, item });
  }

  return (
    <DialogForm
      title={say('add')}
      form={form}
      write={send}
      onClose={onClose}
      saveLabel={say('send')}
      onSave={save}
    >
      <ReceiverField {...form.bind('toStaffId')} />
      <TextField
        label={say('reason')}
        note={sayCalls('reasonOrSummary')}
        autoComplete="off"
        maxLength={200}
        {...form.bind('reason')}
      />
      <TextArea label={say('summary')} rows={3} {...form.bind('summary')} />
      <FieldRow>
        <TextField label={say('client')} width="medium" autoComplete="off" {...form.bind('clientLabel')} />
        <TextField
          label={say('contactWay')}
          note={sayForm('optional')}
          width="medium"
          autoComplete="off"
          {...form.bind('contactWay')}
        />
      </FieldRow>
      <TextField
        label={say('promised')}
        note={sayForm('optional')}
        autoComplete="off"
        {...form.bind('promisedToClient')}
      />
      <NumberField
        label={say('dueDays')}
        note={sayForm('optional')}
        description={say('dueDaysWhat')}
        minValue={dueDays.fewest}
        maxValue={dueDays.most}
        {...form.bind('days')}
      />
    </DialogForm>
  );
}
