import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import type { Booking } from '#contract/bookings.ts';
import type { MeetingRequest } from '#contract/meeting-requests.ts';
import { localDateSchema, minuteSchema } from '#contract/values.ts';
import { checkOffer } from '#domain/meeting-requests/check-request.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import { formatClock, formatWeekdayAndDate } from '#i18n/formats.ts';
import { formWords } from '#i18n/form.ts';
import { meetingRequestWords } from '#i18n/meeting-requests.ts';
import { DateInput } from '#renderer/app/forms/date-input.tsx';
import { DialogForm } from '#renderer/app/forms/dialog-form.tsx';
import { schemaProblems } from '#renderer/app/forms/schema-problems.ts';
import { TimeInput } from '#renderer/app/forms/time-input.tsx';
import { useContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useMay, useOffice } from '#renderer/app/session.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { FieldRow } from '#renderer/ui/field-row.tsx';
import { Select } from '#renderer/ui/select.tsx';

interface Draft {
  bookingId: string;
  on: LocalDate | null;
  minute: MinuteOfDay | null;
}

const NONE = 'none';
const offerSchema = z.object({ on: localDateSchema, minute: minuteSchema });
/** A search needs that much of the client's name. */
const SHORTEST = 2;

/** The time that the client was offered: one of their bookings, or a day and time arranged elsewhere. */
export function OfferForm({ request, onClose }: { request: MeetingRequest; onClose: () => void }) {
  const say = useWords(meetingRequestWords);
  const sayForm = useWords(formWords);
  const language = useLanguage();
  const bookings = useBookingsOf(request);
  const { offered, clientLabel, askedOn, id, version } = request;
  const form = useContractForm<Draft>(
    {
      bookingId: offered?.bookingId ?? NONE,
      on: offered?.on ?? null,
      minute: offered?.minute ?? null,
    },
    ({ on, minute }) => {
      const problems = schemaProblems(offerSchema, { on, minute });
      return problems.length > 0 || on === null ? problems : checkOffer(on, askedOn);
    },
  );
  const offer = useWrite(useService().meetingRequests.offer, {
    onSaved: onClose,
    onRefused: form.showRefusal,
  });
  const booking = form.bind('bookingId');
  const sayTime = (one: Booking) =>
    say('dayTime', {
      day: formatWeekdayAndDate(one.on, language),
      clock: formatClock(one.startMinute, language),
    });

  function choose(bookingId: string) {
    booking.onChange(bookingId);
    const chosen = bookings.find((one) => one.id === bookingId);
    if (!chosen) return;
    form.bind('on').onChange(chosen.on);
    form.bind('minute').onChange(chosen.startMinute);
  }

  return (
    <DialogForm
      title={say('offerTitle', { who: clientLabel || say('noName') })}
      form={form}
      write={offer}
      onClose={onClose}
      onSave={() => {
        const bookingId = form.values.bookingId === NONE ? null : form.values.bookingId;
        offer.submit({ id, version, bookingId, ...offerSchema.parse(form.values) });
      }}
    >
      {bookings.length > 0 && (
        <Select
          label={say('booking')}
          description={say('bookingNote')}
          placeholder={sayForm('choose')}
          options={[
            ...bookings.map((one) => ({ id: one.id, label: sayTime(one), detail: one.adviserName })),
            { id: NONE, label: say('noBooking') },
          ]}
          {...booking}
          onChange={choose}
        />
      )}
      {form.values.bookingId === NONE && (
        <FieldRow>
          <DateInput label={say('day')} {...form.bind('on')} />
          <TimeInput label={say('time')} {...form.bind('minute')} />
        </FieldRow>
      )}
    </DialogForm>
  );
}

/** The client's bookings from the day of asking on, as far as their name finds them. */
function useBookingsOf({ officeId, clientLabel, askedOn }: MeetingRequest): readonly Booking[] {
  const { bookings } = useService();
  const { id } = useOffice();
  const enabled = useMay()('bookings.search') && clientLabel.length >= SHORTEST && id === officeId;
  const input = { officeId, text: clientLabel };
  const found = useQuery(bookings.search.queryOptions({ input, enabled })).data ?? [];
  return found.filter((one) => one.on >= askedOn && one.state !== 'cancelled').toReversed();
}
