import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { IdentityMode } from '#domain/identity/identity-mode.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { bookingWords } from '#i18n/bookings.ts';
import { useWords } from '#renderer/app/language.ts';
import type { ContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { FormErrors } from '#renderer/ui/form-errors.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { BookingFields } from './booking-fields.tsx';
import type { BookingValues } from './booking-values.ts';

export interface BookingFormProps {
  form: ContractForm<BookingValues>;
  identityMode: IdentityMode;
  on: LocalDate;
  officeId: string;
  squeezeIn: boolean;
  saveLabel: string;
  onSave: () => void;
  isPending: boolean;
  /** The service is away: the same save is repeated. */
  isWaiting: boolean;
  /** What the service said about the save as a whole. */
  notice: ReactNode;
}

/** The form of a booking: the first field has the focus, Enter in a line or Ctrl+Enter anywhere saves. */
export function BookingForm(props: BookingFormProps) {
  const { form, identityMode, on, officeId, squeezeIn, saveLabel, onSave, isPending, isWaiting, notice } =
    props;
  const say = useWords(bookingWords);
  const frame = useRef<HTMLFormElement>(null);
  useEffect(() => frame.current?.querySelector('input')?.focus(), []);

  // Before any field sees the key: the list of topics would take the Enter.
  function saveByKey(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return;
    event.preventDefault();
    event.stopPropagation();
    onSave();
  }

  return (
    <form
      ref={frame}
      noValidate
      autoComplete="off"
      onKeyDownCapture={saveByKey}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      <Stack gap="small">
        {notice}
        {isWaiting && <Banner tone="warning">{say('waiting')}</Banner>}
        <FormErrors
          title={say('fix', { count: form.faults.length })}
          faults={form.faults}
          attempt={form.attempt}
        />
        <BookingFields
          form={form}
          identityMode={identityMode}
          on={on}
          officeId={officeId}
          squeezeIn={squeezeIn}
        />
        <div className="kela-save">
          <Button type="submit" tone="primary" shortcut="$mod+Enter" isPending={isPending}>
            {isPending ? say('saving') : saveLabel}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
