import { eventChannels, type EventChannel } from '#domain/events/channel.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { eventChannelNames } from '#i18n/event-names.ts';
import { eventWords } from '#i18n/events.ts';
import { formWords } from '#i18n/form.ts';
import { DateInput } from '#renderer/app/forms/date-input.tsx';
import type { Bound } from '#renderer/app/forms/use-contract-form.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { CheckboxGroup } from '#renderer/ui/checkbox-group.tsx';
import { FieldRow } from '#renderer/ui/field-row.tsx';

export interface ChannelFieldsProps {
  channels: Bound<EventChannel[]>;
  doneOn: Bound<Record<EventChannel, LocalDate | null>>;
}

/** Where the event is told about, and when each notice went out. */
export function ChannelFields({ channels, doneOn }: ChannelFieldsProps) {
  const say = useWords(eventWords);
  const sayForm = useWords(formWords);
  const language = useLanguage();
  const chosen = eventChannels.filter((channel) => channels.value.includes(channel));
  return (
    <>
      <div className="event-channels">
        <CheckboxGroup
          label={say('channels')}
          note={sayForm('optional')}
          options={eventChannels.map((id) => ({ id, label: eventChannelNames[id][language] }))}
          {...channels}
        />
      </div>
      {chosen.length > 0 && (
        <FieldRow>
          {chosen.map((channel) => (
            <DateInput
              key={channel}
              id={`doneOn.${channel}`}
              label={say('channelDone', { channel: eventChannelNames[channel][language] })}
              value={doneOn.value[channel]}
              error={undefined}
              onChange={(day) => doneOn.onChange({ ...doneOn.value, [channel]: day })}
            />
          ))}
        </FieldRow>
      )}
    </>
  );
}
