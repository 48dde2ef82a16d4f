import type { Booking } from '#contract/bookings.ts';
import { cancellationParties, type CancellationParty } from '#domain/bookings/cancellation.ts';
import { cancellationPartyNames } from '#i18n/booking-names.ts';
import { bookingWords } from '#i18n/bookings.ts';
import { kelaDayWords } from '#i18n/kela-days.ts';
import { SaveNotice } from '#renderer/app/forms/save-notice.tsx';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { offerUndo } from '#renderer/app/undo.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ButtonRow } from '#renderer/ui/button-row.tsx';
import { ChoiceGroup } from '#renderer/ui/choice-group.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { useEffect, useRef, useState } from 'react';
import { BesidePanel } from './beside-panel.tsx';
import { useDesk } from './desk.ts';
import { useLiveBooking } from './live-booking.ts';
import { sayTime } from './say-time.ts';
import { useRestore } from './use-restore.ts';

/** Lets a booking go: by whom and why. It can be taken back as long as the time is free. */
export function CancelBooking({ booking: opened }: { booking: Booking }) {
  const say = useWords(bookingWords);
  const sayDays = useWords(kelaDayWords);
  const language = useLanguage();
  const desk = useDesk();
  const booking = useLiveBooking(opened);
  const restore = useRestore();
  const [party, setParty] = useState<CancellationParty>('client');
  const [reason, setReason] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLInputElement>('input:checked')?.focus(), []);
  const who = booking.clientLabel || sayDays('noName');

  const { submit, isPending, refusal, hasFault } = useWrite(useService().bookings.cancel, {
    onSaved: (cancelled) => {
      const text = say('cancelled', { who, time: sayTime(cancelled, language) });
      offerUndo({ text, undo: () => restore(cancelled) }, sayDays('undo'));
      desk.close(cancelled);
    },
  });

  return (
    <BesidePanel title={`${say('cancel')}: ${who}`} onClose={() => desk.close()}>
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit({ id: booking.id, version: booking.version, party, reason });
        }}
      >
        <Stack gap="small">
          <p className="kela-chosen-time">{sayTime(booking, language)}</p>
          <SaveNotice refusal={refusal} hasFault={hasFault} />
          <ChoiceGroup
            label={say('cancelTitle')}
            value={party}
            onChange={setParty}
            choices={cancellationParties.map((id) => ({ id, label: cancellationPartyNames[id][language] }))}
          />
          <TextField
            label={say('cancelReason')}
            note={say('optional')}
            description={say('cancelReasonHint')}
            value={reason}
            onChange={setReason}
            autoComplete="off"
          />
          <ButtonRow>
            <Button type="submit" tone="danger" isPending={isPending}>
              {say('cancelSave')}
            </Button>
            <Button tone="quiet" onPress={() => desk.turn({ kind: 'booking', booking })}>
              {say('keep')}
            </Button>
          </ButtonRow>
        </Stack>
      </form>
    </BesidePanel>
  );
}
