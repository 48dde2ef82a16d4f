import { eventKinds } from '#domain/events/event.ts';
import { eventKindNames } from '#i18n/event-names.ts';
import { eventWords } from '#i18n/events.ts';
import { formWords } from '#i18n/form.ts';
import { DateInput } from '#renderer/app/forms/date-input.tsx';
import { TimeInput } from '#renderer/app/forms/time-input.tsx';
import type { ContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useSession } from '#renderer/app/session.ts';
import { ChoiceGroup } from '#renderer/ui/choice-group.tsx';
import { FieldRow } from '#renderer/ui/field-row.tsx';
import { MultiPick } from '#renderer/ui/multi-pick.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import type { EventDraft } from './event-draft.ts';

export interface EventFieldsProps {
  form: ContractForm<EventDraft>;
  /** Who is in it already, also when they have left the office since. */
  staff: readonly { readonly id: string; readonly name: string }[];
}

/** What, where, when, and whose time it takes. */
export function EventFields({ form: { bind }, staff }: EventFieldsProps) {
  const say = useWords(eventWords);
  const sayForm = useWords(formWords);
  const language = useLanguage();
  const { people } = useSession();
  const gone = staff.filter(({ id }) => people.every((one) => one.id !== id));
  const optional = sayForm('optional');
  return (
    <>
      <TextField label={say('name')} description={say('nameHint')} autoComplete="off" {...bind('name')} />
      <TextField label={say('place')} autoComplete="off" {...bind('place')} />
      <FieldRow>
        <DateInput label={say('date')} {...bind('on')} />
        <TimeInput label={say('from')} {...bind('startMinute')} />
        <TimeInput label={say('to')} {...bind('endMinute')} />
      </FieldRow>
      <ChoiceGroup
        label={say('kind')}
        choices={eventKinds.map((id) => ({ id, label: eventKindNames[id][language] }))}
        {...bind('kind')}
      />
      <MultiPick
        label={say('staff')}
        note={optional}
        description={say('staffHint')}
        listLabel={say('found')}
        pickedLabel={say('picked')}
        removeLabel={sayForm('remove')}
        noMatches={say('noMatches')}
        options={[
          ...people.map(({ id, name, title }) => ({ id, label: name, detail: title })),
          ...gone.map(({ id, name }) => ({ id, label: name })),
        ]}
        {...bind('staffIds')}
      />
    </>
  );
}
