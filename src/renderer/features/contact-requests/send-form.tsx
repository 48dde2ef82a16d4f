import { contactRequestDetailsSchema } from '#contract/contact-requests.ts';
import { checkContactRequest } from '#domain/contact-requests/check-request.ts';
import {
  contactRequestSenders,
  contactWays,
  dueDays,
  type ContactRequestSender,
  type ContactWay,
} from '#domain/contact-requests/contact-request.ts';
import { checkClient } from '#domain/identity/check-client.ts';
import { contactRequestSenderNames, contactRequestWords, contactWayNames } from '#i18n/contact-requests.ts';
import { formWords } from '#i18n/form.ts';
import { DialogForm } from '#renderer/app/forms/dialog-form.tsx';
import { schemaProblems } from '#renderer/app/forms/schema-problems.ts';
import { useContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useOffice } from '#renderer/app/session.ts';
import { useIdentityMode } from '#renderer/app/use-identity-mode.ts';
import { useNow } from '#renderer/app/use-now.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { FieldRow } from '#renderer/ui/field-row.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { TextArea } from '#renderer/ui/text-area.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { TopicField } from './topic-field.tsx';

interface Draft {
  fromKind: ContactRequestSender;
  clientLabel: string;
  clientPhone: string;
  permission: boolean;
  topicCode: string;
  question: string;
  contactWay: ContactWay;
  dueDays: number | null;
}

const empty: Draft = {
  fromKind: 'client',
  clientLabel: '',
  clientPhone: '',
  permission: false,
  topicCode: '',
  question: '',
  contactWay: 'office-tells',
  dueDays: dueDays.usual,
};

/** A question to Kela. Who asks is told only with the client's permission. */
export function SendForm({ onClose }: { onClose: () => void }) {
  const say = useWords(contactRequestWords);
  const sayForm = useWords(formWords);
  const language = useLanguage();
  const { id: officeId } = useOffice();
  const mode = useIdentityMode();
  const now = useNow();
  const form = useContractForm<Draft>(empty, (draft) => {
    const problems = schemaProblems(contactRequestDetailsSchema, draft);
    if (problems.length > 0) return problems;
    return [...checkClient(mode, draft), ...checkContactRequest(draft, now.on)];
  });
  const send = useWrite(useService().contactRequests.send, {
    onSaved: onClose,
    onRefused: form.showRefusal,
  });
  const permission = form.bind('permission');

  function permit(isGiven: boolean) {
    permission.onChange(isGiven);
    if (isGiven) return;
    form.bind('clientLabel').onChange('');
    form.bind('clientPhone').onChange('');
    form.bind('contactWay').onChange('office-tells');
  }

  return (
    <DialogForm
      title={say('add')}
      form={form}
      write={send}
      onClose={onClose}
      saveLabel={say('send')}
      onSave={() => send.submit({ officeId, ...contactRequestDetailsSchema.parse(form.values) })}
    >
      <TopicField on={now.on} {...form.bind('topicCode')} />
      <TextArea
        label={say('question')}
        description={say('questionWhat')}
        rows={3}
        {...form.bind('question')}
      />
      <FieldRow>
        <Select
          label={say('from')}
          placeholder={sayForm('choose')}
          width="medium"
          options={contactRequestSenders.map((id) => ({
            id,
            label: contactRequestSenderNames[id][language],
          }))}
          {...form.bind('fromKind')}
        />
        <NumberField
          label={say('dueDays')}
          suffix={say('workingDays')}
          minValue={1}
          maxValue={dueDays.most}
          {...form.bind('dueDays')}
        />
      </FieldRow>
      <div>
        <Checkbox isSelected={permission.value} onChange={permit}>
          {say('permission')}
        </Checkbox>
        {!permission.value && <p className="ui-description">{say('permissionNot')}</p>}
      </div>
      {permission.value && (
        <>
          <FieldRow>
            <TextField
              label={say('client')}
              width="medium"
              autoComplete="off"
              {...form.bind('clientLabel')}
            />
            <TextField
              label={say('phone')}
              type="tel"
              width="medium"
              autoComplete="off"
              {...(mode === 'none' ? { description: say('phoneGoes') } : {})}
              {...form.bind('clientPhone')}
            />
          </FieldRow>
          <Select
            label={say('way')}
            placeholder={sayForm('choose')}
            width="medium"
            options={contactWays.map((id) => ({ id, label: contactWayNames[id][language] }))}
            {...form.bind('contactWay')}
          />
        </>
      )}
    </DialogForm>
  );
}
