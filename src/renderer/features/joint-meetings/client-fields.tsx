import { keepsPhone } from '#domain/identity/keeps-phone.ts';
import type { IdentityMode } from '#domain/identity/identity-mode.ts';
import { languageNames } from '#i18n/frame.ts';
import { jointMeetingWords } from '#i18n/joint-meetings.ts';
import { languages } from '#i18n/language.ts';
import { DateInput } from '#renderer/app/forms/date-input.tsx';
import type { ContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useWords } from '#renderer/app/language.ts';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { FieldRow } from '#renderer/ui/field-row.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import type { MeetingDraft } from './meeting-draft.ts';

export interface ClientFieldsProps {
  form: ContractForm<MeetingDraft>;
  identityMode: IdentityMode;
}

/** Who the client is, and what the client has given permission for: before anybody is asked along. */
export function ClientFields({ form: { bind }, identityMode }: ClientFieldsProps) {
  const say = useWords(jointMeetingWords);
  const interpreter = bind('interpreter');
  return (
    <fieldset className="meetings-part">
      <legend>{say('partClient')}</legend>
      <Stack gap="small">
        <FieldRow>
          <TextField
            {...bind('clientLabel')}
            label={say('client')}
            description={say(identityMode === 'none' ? 'clientHint' : 'clientNameHint')}
            autoComplete="off"
          />
          {keepsPhone(identityMode, false) && (
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
        <TextField
          {...bind('permission.scope')}
          label={say('permissionScope')}
          description={say('permissionScopeHint')}
          autoComplete="off"
          maxLength={200}
        />
        <FieldRow>
          <DateInput label={say('permissionOn')} {...bind('permission.givenOn')} />
          <Select
            {...bind('language')}
            label={say('language')}
            placeholder=""
            options={languages.map((id) => ({ id, label: languageNames[id] }))}
          />
          <div className="meetings-tick">
            <Checkbox id={interpreter.id} isSelected={interpreter.value} onChange={interpreter.onChange}>
              {say('interpreter')}
            </Checkbox>
          </div>
        </FieldRow>
      </Stack>
    </fieldset>
  );
}
