import { useState } from 'react';
import type { JointMeeting, MeetingClient } from '#contract/joint-meetings.ts';
import type { Problem } from '#contract/refusals.ts';
import { checkClient } from '#domain/identity/check-client.ts';
import type { IdentityMode } from '#domain/identity/identity-mode.ts';
import { keepsPhone } from '#domain/identity/keeps-phone.ts';
import { containsPersonalIdentityCode } from '#domain/identity/personal-identity-code.ts';
import { formWords } from '#i18n/form.ts';
import { languageNames } from '#i18n/frame.ts';
import { jointMeetingWords } from '#i18n/joint-meetings.ts';
import { languages } from '#i18n/language.ts';
import { SaveNotice } from '#renderer/app/forms/save-notice.tsx';
import { useContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { FieldRow } from '#renderer/ui/field-row.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { showToast } from '#renderer/ui/toasts.ts';
import { FormPanel } from './form-panel.tsx';
import { useIdentityMode } from './use-identity-mode.ts';

function check(draft: MeetingClient, mode: IdentityMode): Problem[] {
  const { clientLabel, clientPhone, noteToKela } = draft;
  const missing = clientLabel.trim() === '' ? [{ field: 'clientLabel', code: 'missing' }] : [];
  const codes = Object.entries({ clientLabel, clientPhone, noteToKela }).flatMap(([field, text]) =>
    containsPersonalIdentityCode(text) ? [{ field, code: 'identityCode' }] : [],
  );
  return [...missing, ...checkClient(mode, draft), ...codes];
}

/** The client's details and the note to Kela, to be put right; time, people and permission have their own places. */
export function EditMeeting({ meeting, onDone }: { meeting: JointMeeting; onDone: () => void }) {
  const say = useWords(jointMeetingWords);
  const sayForm = useWords(formWords);
  const mode = useIdentityMode();
  const { id, version, clientLabel, clientPhone, language, interpreter, noteToKela } = meeting;
  const [defaults] = useState<MeetingClient>({ clientLabel, clientPhone, language, interpreter, noteToKela });
  const form = useContractForm(defaults, (draft) => check(draft, mode));
  const { bind } = form;
  const tick = bind('interpreter');
  const save = useWrite(useService().jointMeetings.edit, {
    onSaved: () => {
      showToast({ text: say('edited'), tone: 'success' });
      onDone();
    },
    onRefused: form.showRefusal,
  });
  return (
    <FormPanel
      title={say('editClient')}
      saveLabel={say('editSave')}
      stopLabel={sayForm('cancel')}
      isPending={save.isPending}
      form={form}
      onStop={onDone}
      onSave={() => save.submit({ id, version, ...form.values })}
    >
      <SaveNotice refusal={save.refusal} hasFault={save.hasFault} />
      <FieldRow>
        <TextField {...bind('clientLabel')} label={say('client')} autoComplete="off" />
        {keepsPhone(mode, false) && (
          <TextField
            {...bind('clientPhone')}
            label={say('phone')}
            note={say('optional')}
            width="medium"
            type="tel"
            autoComplete="off"
          />
        )}
      </FieldRow>
      <FieldRow>
        <Select
          {...bind('language')}
          label={say('language')}
          placeholder=""
          options={languages.map((one) => ({ id: one, label: languageNames[one] }))}
        />
        <div className="meetings-tick">
          <Checkbox id={tick.id} isSelected={tick.value} onChange={tick.onChange}>
            {say('interpreter')}
          </Checkbox>
        </div>
      </FieldRow>
      <TextField
        {...bind('noteToKela')}
        label={say('noteToKela')}
        note={say('optional')}
        autoComplete="off"
        maxLength={500}
      />
    </FormPanel>
  );
}
