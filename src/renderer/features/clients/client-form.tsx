import { clientDetailsSchema, type RegisteredClient } from '#contract/clients.ts';
import { checkClientDetails } from '#domain/clients/check-client-details.ts';
import type { ClientDetails } from '#domain/clients/client.ts';
import { municipalityCodes, type MunicipalityCode } from '#domain/classifications/municipality.ts';
import { municipalityNames } from '#i18n/classifications.ts';
import { clientWords } from '#i18n/clients.ts';
import { formWords } from '#i18n/form.ts';
import { DialogForm } from '#renderer/app/forms/dialog-form.tsx';
import { schemaProblems } from '#renderer/app/forms/schema-problems.ts';
import { useContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useOffice } from '#renderer/app/session.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { FieldRow } from '#renderer/ui/field-row.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { showToast } from '#renderer/ui/toasts.ts';
import { RemoveClient } from './remove-client.tsx';
import { useOwnWorkers } from './use-own-workers.ts';

/** A choice of a list that says nothing. */
const NOTHING = 'none' as const;

const nobody: ClientDetails = {
  name: '',
  phone: '',
  municipality: null,
  ownWorkerId: null,
  disclosureProhibition: false,
  safetyNonDisclosure: false,
};

export interface ClientFormProps {
  /** The client that is changed; undefined adds one. */
  client: RegisteredClient | undefined;
  onClose: () => void;
}

/** What the register keeps of one client. */
export function ClientForm({ client, onClose }: ClientFormProps) {
  const say = useWords(clientWords);
  const sayForm = useWords(formWords);
  const language = useLanguage();
  const { id: officeId } = useOffice();
  const { clients } = useService();
  const workers = useOwnWorkers(client);
  const form = useContractForm<ClientDetails>(
    client ? clientDetailsSchema.parse(client) : nobody,
    (draft) => {
      const problems = schemaProblems(clientDetailsSchema, draft);
      return problems.length > 0 ? problems : checkClientDetails(draft);
    },
  );
  const answers = {
    onSaved: () => {
      onClose();
      showToast({ text: sayForm('saved'), tone: 'success' });
    },
    onRefused: form.showRefusal,
  };
  const add = useWrite(clients.add, answers);
  const update = useWrite(clients.update, answers);
  const nothing = { id: NOTHING, label: say('notSaid') };
  const municipality = form.bind('municipality');
  const ownWorker = form.bind('ownWorkerId');

  function save() {
    const details = clientDetailsSchema.parse(form.values);
    if (client) update.submit({ id: client.id, version: client.version, ...details });
    else add.submit({ officeId, ...details });
  }

  return (
    <DialogForm
      title={client ? say('editTitle', { name: client.name }) : say('addTitle')}
      form={form}
      write={client ? update : add}
      onClose={onClose}
      onSave={save}
    >
      <FieldRow>
        <TextField label={say('name')} width="medium" autoComplete="off" {...form.bind('name')} />
        <TextField
          label={say('phone')}
          note={sayForm('optional')}
          type="tel"
          width="medium"
          autoComplete="off"
          {...form.bind('phone')}
        />
      </FieldRow>
      <FieldRow>
        <Select<MunicipalityCode | typeof NOTHING>
          label={say('municipality')}
          placeholder={say('notSaid')}
          width="medium"
          options={[
            nothing,
            ...municipalityCodes.map((id) => ({ id, label: municipalityNames[id][language] })),
          ]}
          {...municipality}
          value={municipality.value ?? NOTHING}
          onChange={(code) => municipality.onChange(code === NOTHING ? null : code)}
        />
        <Select
          label={say('ownWorker')}
          placeholder={say('notSaid')}
          width="medium"
          options={[nothing, ...workers]}
          {...ownWorker}
          value={ownWorker.value ?? NOTHING}
          onChange={(id) => ownWorker.onChange(id === NOTHING ? null : id)}
        />
      </FieldRow>
      <Stack gap="small">
        <Checkbox
          isSelected={form.values.safetyNonDisclosure}
          onChange={form.bind('safetyNonDisclosure').onChange}
        >
          {say('safety')}. {say('safetyWhat')}
        </Checkbox>
        <Checkbox
          isSelected={form.values.disclosureProhibition}
          onChange={form.bind('disclosureProhibition').onChange}
        >
          {say('disclosureProhibition')}. {say('disclosureWhat')}
        </Checkbox>
      </Stack>
      {client && <RemoveClient client={client} onRemoved={onClose} />}
    </DialogForm>
  );
}
