import { useEffect, useRef, useState } from 'react';
import type { FreeSlot } from '#contract/kela-days.ts';
import { bookingWords } from '#i18n/bookings.ts';
import { formatMinuteRange } from '#i18n/formats.ts';
import { kelaDayWords } from '#i18n/kela-days.ts';
import { matterWords } from '#i18n/matters.ts';
import { bookFor, useBookedFor } from '#renderer/app/booked-for.ts';
import { SaveNotice } from '#renderer/app/forms/save-notice.tsx';
import { useContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useSession } from '#renderer/app/session.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { focusField } from '#renderer/ui/form-errors.tsx';
import { showToast } from '#renderer/ui/toasts.ts';
import { BesidePanel } from './beside-panel.tsx';
import { dropDraft, isStored, keepDraft, useBookingDrafts } from './booking-draft.ts';
import { BookingForm } from './booking-form.tsx';
import { checkValues, detailsOf, emptyValues, isBegun } from './booking-values.ts';
import { officeName, useDesk } from './desk.ts';
import { sayDay, sayTime } from './say-time.ts';
import { shownProblems } from './shown-problems.ts';
import { SlotTaken } from './slot-taken.tsx';
import { useIdentityMode } from './use-identity-mode.ts';
import { useStayAsking } from './use-stay-asking.ts';

export interface NewBookingProps {
  time: FreeSlot;
  squeezeIn: boolean;
  draftId: string;
}

/** Books a time for a client. Left half filled it is kept and offered again. */
export function NewBooking({ time, squeezeIn, draftId }: NewBookingProps) {
  const say = useWords(bookingWords);
  const sayDays = useWords(kelaDayWords);
  const sayMatters = useWords(matterWords);
  const language = useLanguage();
  const desk = useDesk();
  const { officeId } = time;
  const identityMode = useIdentityMode(officeId);
  const { id: staffId, roles } = useSession().person;
  const bookedFor = useBookedFor();
  const [kept] = useState(() => useBookingDrafts.getState().drafts.find(({ id }) => id === draftId));
  const contract = useContractForm(
    kept?.values ?? { ...emptyValues(roles), clientLabel: bookedFor?.clientLabel ?? '' },
    (values) => checkValues(values, { identityMode, squeezeIn }),
  );
  const isSaved = useRef(false);
  const values = contract.form.watch();
  const isLate = time.on < desk.now.on || (time.on === desk.now.on && time.endMinute <= desk.now.minute);

  const { submit, isPending, isWaiting, refusal, hasFault, reset } = useWrite(useService().bookings.book, {
    onSaved: (booking) => {
      isSaved.current = true;
      bookFor(undefined);
      dropDraft(draftId);
      const who = booking.clientLabel || sayDays('noName');
      showToast({ text: say('booked', { who, time: sayTime(booking, language) }), tone: 'success' });
      desk.close(booking);
    },
    onRefused: (no) => contract.showRefusal(shownProblems(no)),
  });

  // Kept as it is typed: whatever closes the form, nothing is lost.
  useEffect(() => {
    if (isBegun(values) && !isSaved.current) keepDraft({ id: draftId, staffId, time, squeezeIn, values });
  });
  // What is stored comes back by itself; asking is for the moment in which something is not.
  const isSafe = useBookingDrafts((drafts) => isStored(drafts, draftId));
  useStayAsking(isBegun(values) && !isSafe);

  // Another time, wherever it was chosen: what was said of the earlier one is past, and the work goes on in the form.
  const chosen = `${time.on} ${time.adviserId} ${time.startMinute}`;
  const shown = useRef(chosen);
  useEffect(() => {
    if (shown.current === chosen) return;
    shown.current = chosen;
    reset();
    focusField('clientLabel');
  }, [chosen, reset]);

  function save() {
    if (!contract.isRight()) return;
    submit({
      officeId,
      adviserId: time.adviserId,
      on: time.on,
      startMinute: time.startMinute,
      endMinute: time.endMinute,
      ...detailsOf(values),
      squeezeInReason: squeezeIn ? values.squeezeInReason : null,
      lateEntry: isLate,
      draftId,
      matterId: bookedFor?.matterId ?? null,
    });
  }

  function useOtherTime(other: Omit<FreeSlot, 'adviserName' | 'officeId'>) {
    const sameAdviser = other.adviserId === time.adviserId;
    desk.turn({
      kind: 'book',
      time: { ...other, officeId: time.officeId, adviserName: sameAdviser ? time.adviserName : '' },
      squeezeIn: false,
      draftId,
    });
    if (other.on !== desk.place.on) desk.place.show({ on: other.on });
  }

  const notice =
    refusal?.code === 'SLOT_TAKEN' ? (
      <SlotTaken data={refusal.data} onChoose={useOtherTime} />
    ) : (
      <SaveNotice refusal={refusal} hasFault={hasFault} />
    );
  return (
    <BesidePanel title={say('newTitle')} onClose={() => desk.close()}>
      <p className="kela-chosen-time">
        {sayDay(time.on, language)} {formatMinuteRange(time, language)}{' '}
        <span>
          {desk.offices.length > 1 && `${officeName(desk.offices, officeId)} `}
          {time.adviserName}
        </span>
      </p>
      {bookedFor && (
        <Banner
          live="none"
          actions={
            <Button size="small" onPress={() => bookFor(undefined)}>
              {sayMatters('bookingForNot')}
            </Button>
          }
        >
          {sayMatters('bookingFor', { what: bookedFor.name || sayMatters('noName') })}
        </Banner>
      )}
      {isLate && <Banner tone="warning">{say('lateEntry')}</Banner>}
      <BookingForm
        form={contract}
        identityMode={identityMode}
        on={time.on}
        officeId={officeId}
        squeezeIn={squeezeIn}
        saveLabel={say('save')}
        onSave={() => save()}
        isPending={isPending}
        isWaiting={isWaiting}
        notice={notice}
      />
    </BesidePanel>
  );
}
