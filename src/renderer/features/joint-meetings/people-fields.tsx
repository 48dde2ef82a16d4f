import { formWords } from '#i18n/form.ts';
import { jointMeetingWords } from '#i18n/joint-meetings.ts';
import type { ContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useWords } from '#renderer/app/language.ts';
import { FieldRow } from '#renderer/ui/field-row.tsx';
import { MultiPick } from '#renderer/ui/multi-pick.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import type { MeetingDraft } from './meeting-draft.ts';
import { OutsideFields } from './outside-fields.tsx';
import { usePeople } from './use-people.ts';

/** Own worker and Kela adviser, who are always there, and whoever else is asked along. */
export function PeopleFields({ form }: { form: ContractForm<MeetingDraft> }) {
  const say = useWords(jointMeetingWords);
  const sayForm = useWords(formWords);
  const { advisers, workers } = usePeople();
  const { bind, errorOf, values } = form;
  return (
    <fieldset className="meetings-part">
      <legend>{say('partPeople')}</legend>
      <Stack gap="small">
        <FieldRow>
          <Select
            {...bind('keyWorkerId')}
            label={say('keyWorker')}
            placeholder={sayForm('choose')}
            options={workers}
          />
          <Select
            {...bind('adviserId')}
            label={say('adviser')}
            placeholder={sayForm('choose')}
            options={advisers}
          />
        </FieldRow>
        <MultiPick
          {...bind('staffIds')}
          label={say('others')}
          note={say('optional')}
          options={workers.filter(({ id }) => id !== values.keyWorkerId)}
          listLabel={say('othersFound')}
          pickedLabel={say('othersPicked')}
          removeLabel={sayForm('remove')}
          noMatches={say('noSuch')}
        />
        <OutsideFields {...bind('outside')} errorOf={errorOf} />
        <TextField
          {...bind('noteToKela')}
          label={say('noteToKela')}
          note={say('optional')}
          description={say('noteToKelaHint')}
          autoComplete="off"
        />
      </Stack>
    </fieldset>
  );
}
