import { useQuery } from '@tanstack/react-query';
import { useId, useState, type FormEvent } from 'react';
import type { Decision } from '#contract/decisions.ts';
import { decisionWords } from '#i18n/decisions.ts';
import { formWords } from '#i18n/form.ts';
import { SaveNotice } from '#renderer/app/forms/save-notice.tsx';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useMay } from '#renderer/app/session.ts';
import type { Write } from '#renderer/app/write/use-write.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { ButtonRow } from '#renderer/ui/button-row.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { FormErrors } from '#renderer/ui/form-errors.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { choose, chooseAll, decisionsOf, undecided, type Drafts, type Met } from './decision-draft.ts';
import { MetBookingRow } from './met-booking-row.tsx';
import { sayBookedTime } from './say-booked-time.ts';
import './decisions.css';

export interface MetBookingsDialogProps {
  met: Met;
  /** A reason that was given to the change already. */
  reason?: string | undefined;
  write: Pick<Write<never, unknown>, 'isPending' | 'refusal' | 'hasFault'>;
  onDecide: (decisions: Decision[]) => void;
  onLeave: () => void;
}

const choices = ['keep', 'move', 'cancel'] as const;

/** The bookings that a change meets, each with its client where the person may see them: kept, moved or cancelled. */
export function MetBookingsDialog({
  met,
  reason: given = '',
  write,
  onDecide,
  onLeave,
}: MetBookingsDialogProps) {
  const say = useWords(decisionWords);
  const sayForm = useWords(formWords);
  const language = useLanguage();
  const reasonId = useId();
  const maySee = useMay()('bookings.contacts');
  const [drafts, setDrafts] = useState<Drafts>({});
  const [reason, setReason] = useState(given);
  const [attempt, setAttempt] = useState(0);
  const { bookings, freeTimes } = met;
  const contacts = useQuery(
    useService().bookings.contacts.queryOptions({
      input: { ids: bookings.map(({ id }) => id) },
      enabled: maySee,
    }),
  );
  const missing = undecided(bookings, drafts);
  const isCancelling = Object.values(drafts).some(({ choice }) => choice === 'cancel');
  const reasonMissing = isCancelling && reason.trim() === '';
  const faults = [
    ...missing.map((booking) => ({
      fieldId: `met-${booking.id}`,
      message: say(drafts[booking.id] ? 'timeMissing' : 'undecided', {
        who: sayBookedTime(booking, language),
      }),
    })),
    ...(reasonMissing ? [{ fieldId: reasonId, message: say('reasonMissing') }] : []),
  ];

  function submit(event: FormEvent) {
    event.preventDefault();
    event.stopPropagation();
    if (faults.length > 0) setAttempt((count) => count + 1);
    else onDecide(decisionsOf(met, drafts, reason.trim()));
  }

  const errorOf = (id: string) =>
    attempt > 0 && missing.some((booking) => booking.id === id)
      ? say(drafts[id] ? 'chooseTime' : 'decide')
      : undefined;

  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onLeave()}
      isDismissable={false}
      size="large"
      title={say('title')}
      closeLabel={sayForm('close')}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <p>{say('explain', { count: bookings.length })}</p>
          {!maySee && <p className="ui-description">{say('hidden')}</p>}
          <FormErrors
            title={sayForm('fix', { count: faults.length })}
            faults={attempt > 0 ? faults : []}
            attempt={attempt}
          />
          {write.refusal?.code !== 'MEETS_BOOKINGS' && (
            <SaveNotice refusal={write.refusal} hasFault={write.hasFault} />
          )}
          {write.refusal?.code === 'INVALID_INPUT' && <Banner tone="danger">{say('notAccepted')}</Banner>}
          {bookings.length > 1 && (
            <div className="met-all">
              <span>{say('forAll')}</span>
              <ButtonRow>
                {choices.map((choice) => (
                  <Button
                    key={choice}
                    size="small"
                    aria-label={say('forAllNamed', { choice: say(choice) })}
                    onPress={() => setDrafts(chooseAll(bookings, choice, freeTimes))}
                  >
                    {say(choice)}
                  </Button>
                ))}
              </ButtonRow>
            </div>
          )}
          <ul className="met-bookings">
            {bookings.map((booking) => (
              <MetBookingRow
                key={booking.id}
                booking={booking}
                choices={choices}
                contact={contacts.data?.find(({ id }) => id === booking.id)}
                freeTimes={freeTimes}
                drafts={drafts}
                error={errorOf(booking.id)}
                onChoose={(choice) => setDrafts((before) => choose(before, booking, choice, freeTimes))}
                onMoveTo={(to) =>
                  setDrafts((before) => ({ ...before, [booking.id]: { choice: 'move', to } }))
                }
              />
            ))}
          </ul>
          {isCancelling && (
            <TextField
              id={reasonId}
              label={say('reason')}
              description={say('reasonNote')}
              error={attempt > 0 && reasonMissing ? say('reasonMissing') : undefined}
              value={reason}
              onChange={setReason}
              autoComplete="off"
            />
          )}
          <ButtonRow>
            <Button tone="primary" type="submit" isPending={write.isPending}>
              {say('save')}
            </Button>
            <Button onPress={onLeave}>{say('back')}</Button>
          </ButtonRow>
        </Stack>
      </form>
    </Dialog>
  );
}
