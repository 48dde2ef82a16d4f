import { serviceKindCodes } from '#domain/classifications/service-kind.ts';
import { directoryWords } from '#i18n/directory.ts';
import { formWords } from '#i18n/form.ts';
import { serviceKindNames } from '#i18n/service-kind-names.ts';
import type { ContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { FieldRow } from '#renderer/ui/field-row.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { TextArea } from '#renderer/ui/text-area.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import type { EntryDraft } from './entry-draft.ts';

/** The words of an entry: what it is, how it is reached and what it is for. */
export function EntryFields({ form }: { form: ContractForm<EntryDraft> }) {
  const say = useWords(directoryWords);
  const note = useWords(formWords)('optional');
  const language = useLanguage();
  const off = { autoComplete: 'off', note } as const;
  return (
    <>
      <TextField label={say('name')} autoComplete="off" {...form.bind('name')} />
      <FieldRow>
        <TextField label={say('provider')} {...off} {...form.bind('provider')} />
        <Select
          label={say('kind')}
          placeholder={say('kind')}
          options={serviceKindCodes.map((id) => ({ id, label: serviceKindNames[id][language] }))}
          {...form.bind('kind')}
        />
      </FieldRow>
      <FieldRow>
        <TextField label={say('phone')} type="tel" {...off} {...form.bind('phone')} />
        <TextField label={say('email')} {...off} {...form.bind('email')} />
      </FieldRow>
      <FieldRow>
        <TextField label={say('web')} {...off} {...form.bind('web')} />
        <TextField label={say('address')} {...off} {...form.bind('address')} />
      </FieldRow>
      <TextField label={say('opening')} {...off} {...form.bind('opening')} />
      <TextArea
        label={say('description')}
        note={note}
        description={say('descriptionWhat')}
        rows={2}
        {...form.bind('description')}
      />
    </>
  );
}
