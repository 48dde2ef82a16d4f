import { useState } from 'react';
import type { JointMeeting } from '#contract/joint-meetings.ts';
import { containsPersonalIdentityCode } from '#domain/identity/personal-identity-code.ts';
import { formWords } from '#i18n/form.ts';
import { jointMeetingWords } from '#i18n/joint-meetings.ts';
import { SaveNotice } from '#renderer/app/forms/save-notice.tsx';
import { useContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { ChoiceGroup } from '#renderer/ui/choice-group.tsx';
import { FieldRow } from '#renderer/ui/field-row.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { showToast } from '#renderer/ui/toasts.ts';
import { FormPanel } from './form-panel.tsx';
import { presentOf } from './say-meeting.ts';
import { usePeople } from './use-people.ts';

type Draft = { from: 'office' | 'outside'; staffId: string | null; name: string; organisation: string };

const check = ({ from, staffId, name, organisation }: Draft) => {
  if (from === 'office') return staffId === null ? [{ field: 'staffId', code: 'missing' }] : [];
  if (name.trim() === '') return [{ field: 'name', code: 'missing' }];
  return Object.entries({ name, organisation }).flatMap(([field, text]) =>
    containsPersonalIdentityCode(text) ? [{ field, code: 'identityCode' }] : [],
  );
};

/** One more is asked along; the time of a person of the office is taken at once, or it is said what is in the way. */
export function InvitePerson({ meeting, onDone }: { meeting: JointMeeting; onDone: () => void }) {
  const say = useWords(jointMeetingWords);
  const sayForm = useWords(formWords);
  const { advisers, workers } = usePeople();
  const present = presentOf(meeting).map(({ staffId }) => staffId);
  const [defaults] = useState<Draft>({ from: 'office', staffId: null, name: '', organisation: '' });
  const form = useContractForm(defaults, check);
  const { bind, values } = form;
  const save = useWrite(useService().jointMeetings.invite, {
    onSaved: ({ participants }) => {
      showToast({ text: say('invited', { name: participants.at(-1)?.name ?? '' }), tone: 'success' });
      onDone();
    },
    onRefused: form.showRefusal,
  });
  const people = [...new Map([...workers, ...advisers].map((one) => [one.id, one])).values()];
  const isOutside = values.from === 'outside';
  return (
    <FormPanel
      title={say('invite')}
      saveLabel={say('inviteSave')}
      stopLabel={sayForm('cancel')}
      isPending={save.isPending}
      form={form}
      onStop={onDone}
      onSave={() =>
        save.submit({
          id: meeting.id,
          version: meeting.version,
          staffId: isOutside ? null : values.staffId,
          name: isOutside ? values.name : '',
          organisation: isOutside ? values.organisation : '',
        })
      }
    >
      <SaveNotice refusal={save.refusal} hasFault={save.hasFault} />
      <ChoiceGroup
        {...bind('from')}
        label={say('who')}
        choices={[
          { id: 'office', label: say('inviteWho') },
          { id: 'outside', label: say('inviteOutside') },
        ]}
      />
      {isOutside ? (
        <FieldRow>
          <TextField {...bind('name')} label={say('outsideName')} maxLength={60} autoComplete="off" />
          <TextField
            {...bind('organisation')}
            label={say('outsideOrganisation')}
            note={say('optional')}
            autoComplete="off"
          />
        </FieldRow>
      ) : (
        <Select
          {...bind('staffId')}
          label={say('inviteWho')}
          placeholder={sayForm('choose')}
          options={people.filter(({ id }) => !present.includes(id))}
        />
      )}
    </FormPanel>
  );
}
