import type { OpenThing } from '#domain/matters/open-thing.ts';
import { useState } from 'react';
import type { Problem } from '#contract/refusals.ts';
import { staffDetailsSchema, type StaffMember } from '#contract/staff.ts';
import { roles, type Role } from '#domain/permissions/role.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { formWords } from '#i18n/form.ts';
import { roleDuties, roleNames } from '#i18n/roles.ts';
import { staffWords } from '#i18n/staff.ts';
import { useDecidingWrite } from '#renderer/app/decisions/use-deciding-write.tsx';
import { DateInput } from '#renderer/app/forms/date-input.tsx';
import { DialogForm } from '#renderer/app/forms/dialog-form.tsx';
import { schemaProblems } from '#renderer/app/forms/schema-problems.ts';
import { useContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { ReceiverField } from '#renderer/app/handovers/receiver-field.tsx';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useKeepers } from '#renderer/app/promises/use-keepers.ts';
import { useService } from '#renderer/app/service.ts';
import type { Refusal } from '#renderer/app/write/refusal.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { CheckboxGroup } from '#renderer/ui/checkbox-group.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { showToast } from '#renderer/ui/toasts.ts';
import { StoredNow } from './stored-now.tsx';
import { useStored, useUntouched } from './use-stored.ts';

interface PersonDraft {
  name: string;
  title: string;
  roles: Role[];
  activeToOn: LocalDate | null;
  /** Who gets what a person who leaves has on hand. */
  handOnTo: string | null;
  /** Who keeps what they have promised. */
  promisesTo: string | null;
}

const nobody: PersonDraft = {
  name: '',
  title: '',
  roles: [],
  activeToOn: null,
  handOnTo: null,
  promisesTo: null,
};
const check = (draft: PersonDraft): Problem[] => schemaProblems(staffDetailsSchema, draft);

export interface PersonFormProps {
  /** Absent for a new person. */
  stored: StaffMember | undefined;
  onClose: () => void;
}

/** Name, title, roles and the last working day of one person. */
export function PersonForm({ stored, onClose }: PersonFormProps) {
  const say = useWords(staffWords);
  const sayForm = useWords(formWords);
  const language = useLanguage();
  const keepers = useKeepers();
  const service = useService();
  const row = useStored(stored ?? { ...nobody, id: '', version: 0 });
  const form = useContractForm<PersonDraft>({ ...nobody, ...stored }, check);
  useUntouched(row, form.form.formState.isDirty, (newer) => form.form.reset({ ...nobody, ...newer }));
  const [things, setThings] = useState<readonly OpenThing[]>([]);
  const answers = {
    onSaved: () => {
      showToast({ text: sayForm('saved'), tone: 'success' });
      onClose();
    },
    onRefused: (refusal: Refusal) => {
      if (refusal.code === 'LEAVES_OPEN') setThings(refusal.data.things);
      form.showRefusal(refusal);
    },
  };
  const create = useWrite(service.staff.create, answers);
  const { write: update, dialog } = useDecidingWrite(service.staff.update, answers);

  const isPromise = ({ kind }: OpenThing) => kind === 'promise';

  function save() {
    const details = staffDetailsSchema.parse(form.values);
    const { activeToOn, handOnTo, promisesTo } = form.values;
    const handOn = things.flatMap((thing) => {
      const toStaffId = isPromise(thing) ? promisesTo : handOnTo;
      return toStaffId === null ? [] : [{ kind: thing.kind, id: thing.id, toStaffId }];
    });
    if (stored) update.submit({ id: stored.id, version: row.version, ...details, activeToOn, handOn });
    else create.submit(details);
  }

  if (dialog) return dialog;
  return (
    <DialogForm
      title={stored ? say('editPerson', { name: stored.name }) : say('addPerson')}
      form={form}
      write={stored ? update : create}
      onSave={save}
      onClose={onClose}
    >
      {row.newer && (
        <StoredNow
          onSeen={row.accept}
          facts={[
            { term: say('name'), value: row.newer.name },
            { term: say('title'), value: row.newer.title },
            {
              term: say('roles'),
              value: row.newer.roles.map((role) => roleNames[role][language]).join(', '),
            },
          ]}
        />
      )}
      {things.some((thing) => !isPromise(thing)) && (
        <ReceiverField fromId={stored?.id} {...form.bind('handOnTo')} />
      )}
      {things.some(isPromise) && (
        <Select
          label={say('promisesTo')}
          placeholder={sayForm('choose')}
          width="medium"
          options={keepers.filter(({ id }) => id !== stored?.id)}
          {...form.bind('promisesTo')}
        />
      )}
      <TextField label={say('name')} autoComplete="off" {...form.bind('name')} />
      <TextField label={say('title')} note={sayForm('optional')} autoComplete="off" {...form.bind('title')} />
      <CheckboxGroup
        label={say('roles')}
        options={roles.map((role) => ({
          id: role,
          label: `${roleNames[role][language]} – ${roleDuties[role][language]}`,
        }))}
        {...form.bind('roles')}
      />
      {stored && (
        <DateInput
          label={say('lastWorkingDay')}
          description={say('lastWorkingDayNote')}
          {...form.bind('activeToOn')}
        />
      )}
    </DialogForm>
  );
}
