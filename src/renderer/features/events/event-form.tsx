import { useState } from 'react';
import type { OfficeEvent } from '#contract/events.ts';
import { formatWeekdayAndDate } from '#i18n/formats.ts';
import { eventWords } from '#i18n/events.ts';
import { DialogForm } from '#renderer/app/forms/dialog-form.tsx';
import { useContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useOffice } from '#renderer/app/session.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { showToast } from '#renderer/ui/toasts.ts';
import { AudienceFields } from './audience-fields.tsx';
import { ChannelFields } from './channel-fields.tsx';
import { checkEventDraft, detailsOf, eventDraft, newEvent } from './event-draft.ts';
import { EventFields } from './event-fields.tsx';
import { MeetsNotice } from './meets-notice.tsx';
import { useMeets } from './use-meets.ts';

/** Plans an event, or changes one: what its time would meet is shown before it is saved. */
export function EventForm({ event, onClose }: { event: OfficeEvent | undefined; onClose: () => void }) {
  const say = useWords(eventWords);
  const language = useLanguage();
  const service = useService();
  const { id: officeId } = useOffice();
  const [defaults] = useState(() => (event ? eventDraft(event) : newEvent));
  const form = useContractForm(defaults, checkEventDraft);
  const meets = useMeets(form.values, event?.id ?? null);
  // The mark holds for the times it was given for: other times, and it is asked again.
  const [acceptedTimes, setAcceptedTimes] = useState('');
  const times = JSON.stringify(meets?.freeSlots ?? []);
  const isAccepted = acceptedTimes === times;
  const options = {
    onSaved: ({ name, on }: OfficeEvent) => {
      const day = formatWeekdayAndDate(on, language);
      showToast({ text: say('saved', { name, day }), tone: 'success' });
      onClose();
    },
    onRefused: form.showRefusal,
  };
  const create = useWrite(service.events.create, options);
  const update = useWrite(service.events.update, options);

  function save() {
    const details = detailsOf(form.values);
    if (!details) return;
    const acceptedFreeSlots = isAccepted ? (meets?.freeSlots.length ?? 0) : 0;
    if (event) update.submit({ id: event.id, version: event.version, ...details, acceptedFreeSlots });
    else create.submit({ officeId, ...details, acceptedFreeSlots });
  }

  return (
    <DialogForm
      title={say(event ? 'editEvent' : 'newEvent')}
      form={form}
      write={event ? update : create}
      onSave={save}
      onClose={onClose}
    >
      <EventFields form={form} staff={event?.staff ?? []} />
      <MeetsNotice
        meets={meets}
        isAccepted={isAccepted}
        onAccept={(accepted) => setAcceptedTimes(accepted ? times : '')}
        error={form.errorOf('acceptedFreeSlots')}
      />
      <AudienceFields form={form} />
      <ChannelFields channels={form.bind('channels')} doneOn={form.bind('doneOn')} />
    </DialogForm>
  );
}
