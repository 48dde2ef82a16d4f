import { useEffect, useRef } from 'react';
import type { KelaDay } from '#contract/kela-days.ts';
import type { Problem } from '#contract/refusals.ts';
import { checkClient } from '#domain/identity/check-client.ts';
import { bookingWords } from '#i18n/bookings.ts';
import { walkInWords } from '#i18n/walk-ins.ts';
import { SaveNotice } from '#renderer/app/forms/save-notice.tsx';
import { useContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useOffice } from '#renderer/app/session.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ButtonRow } from '#renderer/ui/button-row.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { FormErrors } from '#renderer/ui/form-errors.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { shownProblems } from './shown-problems.ts';
import { TopicField } from './topic-field.tsx';
import { useDesk } from './desk.ts';
import { useIdentityMode } from './use-identity-mode.ts';

export interface NewWalkInProps {
  /** Today's open days, one for each adviser. */
  days: readonly KelaDay[];
  onClose: () => void;
  onAdded: (id: string) => void;
}

type Values = { clientLabel: string; adviserId: string; topics: string[]; urgentIncome: boolean };

/** Puts a client on the arrival list; Enter saves. */
export function NewWalkIn({ days, onClose, onAdded }: NewWalkInProps) {
  const say = useWords(walkInWords);
  const sayBooking = useWords(bookingWords);
  const { now } = useDesk();
  const { id: officeId } = useOffice();
  const identityMode = useIdentityMode();
  const frame = useRef<HTMLFormElement>(null);
  useEffect(() => frame.current?.querySelector('input')?.focus(), []);

  const check = ({ clientLabel }: Values): Problem[] =>
    clientLabel.trim() === ''
      ? [{ field: 'clientLabel', code: 'missing' }]
      : checkClient(identityMode, { clientLabel, clientPhone: '' });
  const contract = useContractForm<Values>(
    { clientLabel: '', adviserId: days[0]?.adviserId ?? '', topics: [], urgentIncome: false },
    check,
  );
  const { bind } = contract;
  const { submit, isPending, refusal, hasFault } = useWrite(useService().walkIns.arrive, {
    onSaved: ({ id }) => onAdded(id),
    onRefused: (no) => contract.showRefusal(shownProblems(no)),
  });
  const urgent = bind('urgentIncome');

  function save() {
    if (contract.isRight()) submit({ officeId, ...contract.form.getValues() });
  }

  return (
    <div
      role="presentation"
      onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && onClose()}
    >
      <form
        ref={frame}
        noValidate
        className="kela-new-walk-in"
        aria-label={say('addTitle')}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Stack gap="small">
          <SaveNotice refusal={refusal} hasFault={hasFault} />
          <FormErrors
            title={sayBooking('fix', { count: contract.faults.length })}
            faults={contract.faults}
            attempt={contract.attempt}
          />
          <TextField
            {...bind('clientLabel')}
            label={say('client')}
            description={say('clientHint')}
            autoComplete="off"
          />
          <TopicField {...bind('topics')} on={now.on} />
          <Checkbox id={urgent.id} isSelected={urgent.value} onChange={urgent.onChange}>
            {sayBooking('urgentIncome')}
          </Checkbox>
          {days.length > 1 && (
            <Select
              {...bind('adviserId')}
              label={say('adviser')}
              placeholder={say('choose')}
              options={days.map(({ adviserId, adviserName }) => ({ id: adviserId, label: adviserName }))}
            />
          )}
          <ButtonRow>
            <Button type="submit" tone="primary" isPending={isPending} shortcut="Enter">
              {say('save')}
            </Button>
            <Button tone="quiet" onPress={onClose} shortcut="Escape">
              {say('stop')}
            </Button>
          </ButtonRow>
        </Stack>
      </form>
    </div>
  );
}
