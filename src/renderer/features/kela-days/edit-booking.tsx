import { useState } from 'react';
import type { Booking } from '#contract/bookings.ts';
import { bookingWords } from '#i18n/bookings.ts';
import { kelaDayWords } from '#i18n/kela-days.ts';
import { SaveNotice } from '#renderer/app/forms/save-notice.tsx';
import { useContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { showToast } from '#renderer/ui/toasts.ts';
import { BesidePanel } from './beside-panel.tsx';
import { BookingForm } from './booking-form.tsx';
import { checkValues, detailsOf, valuesOf } from './booking-values.ts';
import { ChangedMeanwhile } from './changed-meanwhile.tsx';
import { useDesk } from './desk.ts';
import { useLiveBooking } from './live-booking.ts';
import { sayTime } from './say-time.ts';
import { shownProblems } from './shown-problems.ts';
import { useIdentityMode } from './use-identity-mode.ts';
import { useStayAsking } from './use-stay-asking.ts';

/** Changes what was asked about a visit; its time changes by moving. */
export function EditBooking({ booking: opened }: { booking: Booking }) {
  const say = useWords(bookingWords);
  const sayDays = useWords(kelaDayWords);
  const language = useLanguage();
  const desk = useDesk();
  const identityMode = useIdentityMode(opened.officeId);
  const latest = useLiveBooking(opened);
  // The version that was read into the form: a newer one must not be overwritten unseen.
  const [seen, setSeen] = useState(opened);
  const contract = useContractForm(valuesOf(opened), (values) =>
    checkValues(values, { identityMode, squeezeIn: false }),
  );
  const { form } = contract;
  useStayAsking(form.formState.isDirty);

  const { submit, isPending, isWaiting, refusal, hasFault, reset } = useWrite(useService().bookings.update, {
    onSaved: (saved) => {
      showToast({
        text: say('changed', { who: saved.clientLabel || sayDays('noName') }),
        tone: 'success',
      });
      desk.close(saved);
    },
    onRefused: (no) => contract.showRefusal(shownProblems(no)),
  });

  function save(version: number) {
    if (contract.isRight()) submit({ id: seen.id, version, ...detailsOf(form.getValues()) });
  }

  const notice =
    refusal?.code === 'CHANGED_MEANWHILE' ? (
      <ChangedMeanwhile
        refusal={refusal}
        saved={latest}
        onMine={() => {
          setSeen(latest);
          save(latest.version);
        }}
        onTheirs={() => {
          setSeen(latest);
          form.reset(valuesOf(latest));
          reset();
        }}
      />
    ) : (
      <SaveNotice refusal={refusal} hasFault={hasFault} />
    );
  return (
    <BesidePanel title={say('editTitle')} onClose={() => desk.close()}>
      <p className="kela-chosen-time">{sayTime(seen, language)}</p>
      <BookingForm
        form={contract}
        identityMode={identityMode}
        on={seen.on}
        officeId={seen.officeId}
        squeezeIn={false}
        saveLabel={say('saveChanges')}
        onSave={() => save(seen.version)}
        isPending={isPending}
        isWaiting={isWaiting}
        notice={notice}
      />
    </BesidePanel>
  );
}
