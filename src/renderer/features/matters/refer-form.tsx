import type { Matter } from '#contract/matters.ts';
import { matterWords } from '#i18n/matters.ts';
import { DialogForm } from '#renderer/app/forms/dialog-form.tsx';
import { useContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { TextField } from '#renderer/ui/text-field.tsx';

/** Where the client is shown the way to. */
export function ReferForm({ matter: { id, version }, onClose }: { matter: Matter; onClose: () => void }) {
  const say = useWords(matterWords);
  const form = useContractForm({ service: '' }, ({ service }) =>
    service.trim() === '' ? [{ field: 'service', code: 'missing' }] : [],
  );
  const refer = useWrite(useService().matters.refer, { onSaved: onClose, onRefused: form.showRefusal });
  return (
    <DialogForm
      title={say('refer')}
      form={form}
      write={refer}
      onClose={onClose}
      onSave={() => refer.submit({ id, version, service: form.values.service })}
    >
      <TextField
        label={say('service')}
        description={say('referWhat')}
        autoComplete="off"
        maxLength={200}
        {...form.bind('service')}
      />
    </DialogForm>
  );
}
