import { z } from 'zod';
import type { Matter } from '#contract/matters.ts';
import { lineSchema } from '#contract/values.ts';
import { checkClient } from '#domain/identity/check-client.ts';
import { matterWords } from '#i18n/matters.ts';
import { DialogForm } from '#renderer/app/forms/dialog-form.tsx';
import { schemaProblems } from '#renderer/app/forms/schema-problems.ts';
import { useContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useOffice } from '#renderer/app/session.ts';
import { useIdentityMode } from '#renderer/app/use-identity-mode.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { TextField } from '#renderer/ui/text-field.tsx';

const nameSchema = z.object({ name: lineSchema, clientLabel: lineSchema });

export interface NameFormProps {
  /** The matter whose name is corrected; without it a new one. */
  matter?: Matter;
  onClose: () => void;
  onSaved: (matter: Matter) => void;
}

/** What a matter is called and whom it concerns. */
export function NameForm({ matter, onClose, onSaved }: NameFormProps) {
  const say = useWords(matterWords);
  const { id: officeId } = useOffice();
  const mode = useIdentityMode();
  const { matters } = useService();
  const form = useContractForm(
    { name: matter?.name ?? '', clientLabel: matter?.clientLabel ?? '' },
    (draft) => [
      ...(draft.name.trim() === '' ? [{ field: 'name', code: 'missing' }] : []),
      ...schemaProblems(nameSchema, draft),
      ...checkClient(mode, { ...draft, clientPhone: '' }),
    ],
  );
  const answers = { onSaved, onRefused: form.showRefusal };
  const open = useWrite(matters.open, answers);
  const update = useWrite(matters.update, answers);

  function save() {
    const named = nameSchema.parse(form.values);
    if (matter) update.submit({ id: matter.id, version: matter.version, ...named });
    else open.submit({ officeId, ...named, items: [] });
  }

  return (
    <DialogForm
      title={say(matter ? 'renameTitle' : 'add')}
      form={form}
      write={matter ? update : open}
      onClose={onClose}
      onSave={save}
    >
      <TextField
        label={say('name')}
        description={say('nameWhat')}
        autoComplete="off"
        maxLength={200}
        {...form.bind('name')}
      />
      <TextField label={say('client')} width="medium" autoComplete="off" {...form.bind('clientLabel')} />
    </DialogForm>
  );
}
