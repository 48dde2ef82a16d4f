import { meetingRequestDetailsSchema, type MeetingRequest } from '#contract/meeting-requests.ts';
import { bookingChannels, type BookingChannel } from '#domain/bookings/booking.ts';
import { checkClient } from '#domain/identity/check-client.ts';
import { checkRequestDays } from '#domain/meeting-requests/check-request.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { bookingChannelNames } from '#i18n/booking-names.ts';
import { formWords } from '#i18n/form.ts';
import { meetingRequestWords } from '#i18n/meeting-requests.ts';
import { DateInput } from '#renderer/app/forms/date-input.tsx';
import { DialogForm } from '#renderer/app/forms/dialog-form.tsx';
import { schemaProblems } from '#renderer/app/forms/schema-problems.ts';
import { useContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useIdentityMode } from '#renderer/app/use-identity-mode.ts';
import { useService } from '#renderer/app/service.ts';
import { useOffice } from '#renderer/app/session.ts';
import { useNow } from '#renderer/app/use-now.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { FieldRow } from '#renderer/ui/field-row.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';

interface Draft {
  clientLabel: string;
  clientPhone: string;
  socialAssistance: boolean;
  jointMeeting: boolean;
  channel: BookingChannel;
  askedOn: LocalDate | null;
  passedOn: LocalDate | null;
}

export interface RequestFormProps {
  /** The request that is corrected; without it a new one. */
  request?: MeetingRequest;
  onClose: () => void;
  onSaved: (request: MeetingRequest) => void;
}

const draftOf = (request: MeetingRequest | undefined, today: LocalDate): Draft => ({
  clientLabel: request?.clientLabel ?? '',
  clientPhone: request?.clientPhone ?? '',
  socialAssistance: request?.socialAssistance ?? true,
  jointMeeting: request?.jointMeeting ?? false,
  channel: request?.channel ?? 'walk-in-desk',
  askedOn: request?.askedOn ?? today,
  passedOn: request?.passedOn ?? null,
});

/** Writes down who asks and when; the last day follows from it. */
export function RequestForm({ request, onClose, onSaved }: RequestFormProps) {
  const say = useWords(meetingRequestWords);
  const sayForm = useWords(formWords);
  const language = useLanguage();
  const { id: officeId } = useOffice();
  const mode = useIdentityMode();
  const now = useNow();
  const { meetingRequests } = useService();
  const form = useContractForm<Draft>(draftOf(request, now.on), (draft) => {
    const problems = schemaProblems(meetingRequestDetailsSchema, draft);
    if (problems.length > 0 || draft.askedOn === null) return problems;
    return [...checkClient(mode, draft), ...checkRequestDays({ ...draft, askedOn: draft.askedOn }, now.on)];
  });
  const answers = { onSaved, onRefused: form.showRefusal };
  const register = useWrite(meetingRequests.register, answers);
  const correct = useWrite(meetingRequests.correct, answers);
  const write = request ? correct : register;

  function save() {
    const details = meetingRequestDetailsSchema.parse(form.values);
    if (request) correct.submit({ id: request.id, version: request.version, ...details });
    else register.submit({ officeId, ...details });
  }

  return (
    <DialogForm
      title={request ? say('correctTitle', { who: request.clientLabel || say('noName') }) : say('add')}
      form={form}
      write={write}
      onClose={onClose}
      onSave={save}
    >
      <FieldRow>
        <TextField label={say('client')} width="medium" autoComplete="off" {...form.bind('clientLabel')} />
        <TextField
          label={say('phone')}
          note={sayForm('optional')}
          type="tel"
          width="medium"
          autoComplete="off"
          {...(mode === 'none' ? { description: say('phoneGoes') } : {})}
          {...form.bind('clientPhone')}
        />
      </FieldRow>
      <FieldRow>
        <DateInput label={say('askedOn')} {...form.bind('askedOn')} />
        <DateInput label={say('passedOn')} description={say('passedLater')} {...form.bind('passedOn')} />
      </FieldRow>
      <Select
        label={say('channel')}
        placeholder={sayForm('choose')}
        width="medium"
        options={bookingChannels.map((id) => ({ id, label: bookingChannelNames[id][language] }))}
        {...form.bind('channel')}
      />
      <Stack gap="small">
        <Checkbox isSelected={form.values.socialAssistance} onChange={form.bind('socialAssistance').onChange}>
          {say('socialAssistance')}
        </Checkbox>
        <Checkbox isSelected={form.values.jointMeeting} onChange={form.bind('jointMeeting').onChange}>
          {say('jointMeeting')}
        </Checkbox>
      </Stack>
    </DialogForm>
  );
}
