import { bookingChannels, bookingKinds } from '#domain/bookings/booking.ts';
import { keepsPhone } from '#domain/identity/keeps-phone.ts';
import type { IdentityMode } from '#domain/identity/identity-mode.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { bookingChannelNames, bookingKindNames } from '#i18n/booking-names.ts';
import { bookingWords } from '#i18n/bookings.ts';
import { languageNames } from '#i18n/frame.ts';
import { languages } from '#i18n/language.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import type { ContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { RegisterMatches } from '#renderer/app/clients/register-matches.tsx';
import { focusField } from '#renderer/ui/form-errors.tsx';
import { FieldRow } from '#renderer/ui/field-row.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { TextArea } from '#renderer/ui/text-area.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import type { BookingValues } from './booking-values.ts';
import { SimilarClients } from './similar-clients.tsx';
import { TopicField } from './topic-field.tsx';

export interface BookingFieldsProps {
  form: ContractForm<BookingValues>;
  identityMode: IdentityMode;
  on: LocalDate;
  /** The office whose clients may be meant. */
  officeId: string;
  /** Asks for the reason of a squeeze-in. */
  squeezeIn: boolean;
}

/** The fields of a booking in the order of the talk: who, about what, how, what else. */
export function BookingFields({ form, identityMode, on, officeId, squeezeIn }: BookingFieldsProps) {
  const { bind, values } = form;
  const say = useWords(bookingWords);
  const language = useLanguage();
  const isNickname = identityMode === 'none';
  const kind = bind('kind');
  // A joint meeting needs the client's permission and everybody's time: it is made in its own area.
  const kinds = bookingKinds.filter((id) => id !== 'joint-meeting' || id === kind.value);
  const tick = (name: 'interpreter' | 'companion' | 'urgentIncome') => {
    const { id, value, onChange } = bind(name);
    return (
      <Checkbox id={id} isSelected={value} onChange={onChange}>
        {say(name)}
      </Checkbox>
    );
  };
  return (
    <>
      <TextField
        {...bind('clientLabel')}
        label={say(isNickname ? 'nickname' : 'name')}
        description={say(isNickname ? 'nicknameHint' : 'nameHint')}
        autoComplete="off"
      />
      <RegisterMatches
        text={values.clientLabel}
        onPick={({ name, phone }) => {
          bind('clientLabel').onChange(name);
          if (phone !== '') bind('clientPhone').onChange(phone);
          focusField('clientLabel');
        }}
      />
      <SimilarClients
        officeId={officeId}
        identityMode={identityMode}
        clientLabel={values.clientLabel}
        clientPhone={values.clientPhone}
        onChoose={(client) => {
          bind('clientLabel').onChange(client.clientLabel);
          if (client.clientPhone !== '') bind('clientPhone').onChange(client.clientPhone);
          focusField('clientLabel');
        }}
      />
      {squeezeIn && (
        <TextField
          {...bind('squeezeInReason')}
          label={say('squeezeIn')}
          description={say('squeezeInHint')}
          autoComplete="off"
        />
      )}
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
      <TopicField {...bind('topics')} on={on} />
      <fieldset className="kela-ticks" aria-label={say('extras')}>
        {tick('urgentIncome')}
        {tick('interpreter')}
        {tick('companion')}
      </fieldset>
      <FieldRow>
        <Select
          {...kind}
          label={say('kind')}
          placeholder={say('choose')}
          options={kinds.map((id) => ({ id, label: bookingKindNames[id][language] }))}
        />
        <Select
          {...bind('channel')}
          label={say('channel')}
          placeholder={say('choose')}
          options={bookingChannels.map((id) => ({ id, label: bookingChannelNames[id][language] }))}
        />
        <Select
          {...bind('language')}
          label={say('language')}
          placeholder={say('choose')}
          options={languages.map((id) => ({ id, label: languageNames[id] }))}
        />
      </FieldRow>
      <TextArea
        {...bind('noteToKela')}
        label={say('note')}
        note={say('optional')}
        description={say('noteHint')}
        rows={2}
      />
    </>
  );
}
