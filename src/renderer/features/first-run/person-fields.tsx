import { roles } from '#domain/permissions/role.ts';
import { firstRunWords } from '#i18n/first-run.ts';
import { roleDuties, roleNames } from '#i18n/roles.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { CheckboxGroup } from '#renderer/ui/checkbox-group.tsx';
import { FieldRow } from '#renderer/ui/field-row.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import type { PersonDraft } from './draft.ts';

export interface PersonFieldsProps {
  number: number;
  person: PersonDraft;
  errorOf: (field: 'name' | 'title' | 'roles') => string | undefined;
  onChange: (part: Partial<PersonDraft>) => void;
  /** Absent for the only person. */
  onRemove: (() => void) | undefined;
}

/** The Kela adviser is asked on a page of their own. */
const offered = roles.filter((role) => role !== 'kelaAdviser');

/** One person: name, title and what they do. */
export function PersonFields({ number, person, errorOf, onChange, onRemove }: PersonFieldsProps) {
  const say = useWords(firstRunWords);
  const language = useLanguage();
  const id = `people.${number - 1}`;
  return (
    <fieldset className="first-run-person">
      <legend>{say('person', { number })}</legend>
      <FieldRow>
        <TextField
          label={say('personName')}
          id={`${id}.name`}
          width="medium"
          autoComplete="off"
          value={person.name}
          onChange={(name) => onChange({ name })}
          error={errorOf('name')}
        />
        <TextField
          label={say('personTitle')}
          note={say('optional')}
          id={`${id}.title`}
          width="medium"
          autoComplete="off"
          value={person.title}
          onChange={(title) => onChange({ title })}
          error={errorOf('title')}
        />
        {onRemove && (
          <div className="form-beside-field">
            <IconButton icon="close" label={say('removePerson', { number })} onPress={onRemove} />
          </div>
        )}
      </FieldRow>
      <CheckboxGroup
        label={say('roles')}
        id={`${id}.roles`}
        options={offered.map((role) => ({
          id: role,
          label: `${roleNames[role][language]} – ${roleDuties[role][language]}`,
        }))}
        value={person.roles}
        onChange={(chosen) => onChange({ roles: chosen })}
        error={errorOf('roles')}
      />
    </fieldset>
  );
}
