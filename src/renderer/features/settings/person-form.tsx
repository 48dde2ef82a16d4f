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
import { useService } from '#renderer/app/service.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { CheckboxGroup } from '#renderer/ui/checkbox-group.tsx';
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
}

const nobody: PersonDraft = { name: '', title: '', roles: [], activeToOn: null, handOnTo: null };
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
  const service = useService();
  const row = useStored(stored ?? { ...nobody, id: '', version: 0 });
  const form = useContractForm<PersonDraft>({ ...nobody, ...stored }, check);
  useUntouched(row, form.form.formState.isDirty, (newer) => form.form.reset({ ...nobody, ...newer }));
  const answers = {
    onSaved: () => {
      showToast({ text: sayForm('saved'), tone: 'success' });
      onClose();
    },
    onRefused: form.showRefusal,
  };
  const create = useWrite(service.staff.create, answers);
  const { write: update, dialog } = useDecidingWrite(service.staff.update, answers);

  const things = update.refusal?.code === 'LEAVES_OPEN' ? update.refusal.data.things : [];

  function save() {
    const details = staffDetailsSchema.parse(form.values);
    const { activeToOn, handOnTo } = form.values;
    const handOn = handOnTo === null ? [] : things.map(({ kind, id }) => ({ kind, id, toStaffId: handOnTo }));
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
      {things.length > 0 && <ReceiverField {...form.bind('handOnTo')} />}
    </DialogForm>
  );
}
