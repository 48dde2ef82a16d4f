import { newPromiseSchema } from '#contract/promises.ts';
import { checkClient } from '#domain/identity/check-client.ts';
import { checkNewPromise } from '#domain/promises/check-promise.ts';
import { promiseKinds, type PromiseKind } from '#domain/promises/state.ts';
import { instantOf } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import { formWords } from '#i18n/form.ts';
import { formatMoment } from '#i18n/formats.ts';
import { promiseKindNames, promiseWords } from '#i18n/promises.ts';
import { DateInput } from '#renderer/app/forms/date-input.tsx';
import { DialogForm } from '#renderer/app/forms/dialog-form.tsx';
import { schemaProblems } from '#renderer/app/forms/schema-problems.ts';
import { TimeInput } from '#renderer/app/forms/time-input.tsx';
import { useContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useOffice, useSession } from '#renderer/app/session.ts';
import { offerUndo } from '#renderer/app/undo.ts';
import { useIdentityMode } from '#renderer/app/use-identity-mode.ts';
import { useNow } from '#renderer/app/use-now.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { FieldRow } from '#renderer/ui/field-row.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { sayWhom } from './say-promise.ts';
import { useKeepers } from './use-keepers.ts';

interface Draft {
  kind: PromiseKind;
  clientLabel: string;
  phone: string;
  note: string;
  dueOn: LocalDate | null;
  dueMinute: MinuteOfDay | null;
  keeperId: string;
}

export interface NewPromiseFormProps {
  /** The missed call that is answered by it; null by hand. */
  callId: string | null;
  onClose: () => void;
}

/** Writes down what was promised outside a call, or whom to call back of those who were not answered. */
export function NewPromiseForm({ callId, onClose }: NewPromiseFormProps) {
  const say = useWords(promiseWords);
  const sayForm = useWords(formWords);
  const language = useLanguage();
  const now = useNow();
  const mode = useIdentityMode();
  const { id: officeId } = useOffice();
  const { person } = useSession();
  const keepers = useKeepers();
  const service = useService().promises;
  const form = useContractForm<Draft>(
    {
      kind: 'callBack',
      clientLabel: '',
      phone: '',
      note: '',
      dueOn: now.on,
      dueMinute: null,
      keeperId: person.id,
    },
    (draft) => {
      const problems = schemaProblems(newPromiseSchema, draft);
      if (problems.length > 0 || draft.dueOn === null || draft.dueMinute === null) return problems;
      const due = { dueOn: draft.dueOn, dueMinute: draft.dueMinute };
      return [
        ...checkNewPromise({ ...draft, ...due }, instantOf(now.on, now.minute)),
        ...checkClient(mode, { clientLabel: draft.clientLabel, clientPhone: draft.phone }).map(
          ({ field, code }) => ({ field: field === 'clientPhone' ? 'phone' : field, code }),
        ),
      ];
    },
  );
  const back = useWrite(service.giveUp);
  const make = useWrite(service.make, {
    onSaved: (saved) => {
      onClose();
      const moment = formatMoment(instantOf(saved.dueOn, saved.dueMinute), language);
      offerUndo(
        {
          text: say('added', { who: sayWhom(saved, language), moment }),
          undo: () => back.submit({ id: saved.id, version: saved.version, reason: 'mistake', note: '' }),
        },
        sayForm('undo'),
      );
    },
    onRefused: form.showRefusal,
  });

  return (
    <DialogForm
      title={say(callId === null ? 'add' : 'addMissed')}
      form={form}
      write={make}
      onClose={onClose}
      onSave={() => make.submit({ officeId, callId, ...newPromiseSchema.parse(form.values) })}
    >
      {callId === null && (
        <Select
          label={say('kind')}
          placeholder={sayForm('choose')}
          width="medium"
          options={promiseKinds.map((kind) => ({ id: kind, label: promiseKindNames[kind][language] }))}
          {...form.bind('kind')}
        />
      )}
      <FieldRow>
        <TextField
          label={say('phone')}
          type="tel"
          width="medium"
          autoComplete="off"
          {...form.bind('phone')}
        />
        <TextField label={say('client')} width="medium" autoComplete="off" {...form.bind('clientLabel')} />
      </FieldRow>
      <TextField label={say('about')} note={sayForm('optional')} autoComplete="off" {...form.bind('note')} />
      <FieldRow>
        <DateInput label={say('dueOn')} {...form.bind('dueOn')} />
        <TimeInput label={say('dueMinute')} {...form.bind('dueMinute')} />
      </FieldRow>
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
