import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { entryDetailsSchema, type Entry } from '#contract/directory.ts';
import { directoryWords } from '#i18n/directory.ts';
import { formWords } from '#i18n/form.ts';
import { DialogForm } from '#renderer/app/forms/dialog-form.tsx';
import { useContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useSession } from '#renderer/app/session.ts';
import { offerUndo } from '#renderer/app/undo.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Select } from '#renderer/ui/select.tsx';
import { showToast } from '#renderer/ui/toasts.ts';
import { checkEntryDraft, entryDraft, newEntry } from './entry-draft.ts';
import { AreaFields } from './area-fields.tsx';
import { EntryFields } from './entry-fields.tsx';

/** The choice that nobody looks after the entry. */
const nobody = 'nobody';

/** Writes an entry, or changes one; a change can be taken back. */
export function EntryForm({ entry, onClose }: { entry: Entry | undefined; onClose: () => void }) {
  const say = useWords(directoryWords);
  const sayForm = useWords(formWords);
  const { person, today } = useSession();
  const service = useService();
  const [defaults] = useState(() => (entry ? entryDraft(entry) : newEntry(person.id)));
  const form = useContractForm(defaults, checkEntryDraft);
  const staff = useQuery(service.staff.list.queryOptions()).data ?? [];
  const takeBack = useWrite(service.directory.update);
  const options = { onRefused: form.showRefusal };
  const create = useWrite(service.directory.create, {
    ...options,
    onSaved: ({ name }) => {
      showToast({ text: say('saved', { name }), tone: 'success' });
      onClose();
    },
  });
  const update = useWrite(service.directory.update, {
    ...options,
    onSaved: ({ id, version, name }) => {
      const undo = () => takeBack.submit({ id, version, ...entryDetailsSchema.parse(defaults) });
      offerUndo({ text: say('saved', { name }), undo }, sayForm('undo'));
      onClose();
    },
  });
  const owner = form.bind('ownerId');
  const owners = staff.filter(
    ({ id, activeToOn }) => id === defaults.ownerId || activeToOn === null || activeToOn >= today,
  );
  function save() {
    const details = entryDetailsSchema.parse(form.values);
    if (entry) update.submit({ id: entry.id, version: entry.version, ...details });
    else create.submit(details);
  }
  return (
    <DialogForm
      title={say(entry ? 'edit' : 'add')}
      form={form}
      write={entry ? update : create}
      onSave={save}
      onClose={onClose}
    >
      <EntryFields form={form} />
      <AreaFields form={form} />
      <Select
        label={say('owner')}
        description={say('ownerWhat')}
        placeholder={say('ownerNone')}
        width="medium"
        options={[
          { id: nobody, label: say('ownerNone') },
          ...owners.map(({ id, name, title }) => ({ id, label: name, detail: title })),
        ]}
        {...owner}
        value={owner.value ?? nobody}
        onChange={(id) => owner.onChange(id === nobody ? null : id)}
      />
    </DialogForm>
  );
}
