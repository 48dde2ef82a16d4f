import { useEffect, type FormEvent, type ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { formWords } from '#i18n/form.ts';
import { signInWords } from '#i18n/sign-in.ts';
import { SaveNotice } from '#renderer/app/forms/save-notice.tsx';
import type { ContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useWords } from '#renderer/app/language.ts';
import type { ComingIn } from '#renderer/app/who-works.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ButtonRow } from '#renderer/ui/button-row.tsx';
import { FormErrors, focusField } from '#renderer/ui/form-errors.tsx';
import { Stack } from '#renderer/ui/stack.tsx';

export interface EntryFormProps<Draft extends FieldValues> {
  form: ContractForm<Draft>;
  /** Where one begins to type. */
  firstField: string;
  entry: Pick<ComingIn<never>, 'isPending' | 'refusal' | 'hasFault'>;
  submitLabel: string;
  onSubmit: () => void;
  /** Back to the list of people. */
  onLeave: () => void;
  children: ReactNode;
}

/** A form by which one person comes in: Enter does it. */
export function EntryForm<Draft extends FieldValues>(props: EntryFormProps<Draft>) {
  const { form, firstField, entry, submitLabel, onSubmit, onLeave, children } = props;
  const say = useWords(signInWords);
  const sayForm = useWords(formWords);

  // Typing is the only thing to do here.
  useEffect(() => focusField(firstField), [firstField]);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (form.isRight() && !entry.isPending) onSubmit();
  }

  return (
    <form onSubmit={submit} noValidate className="sign-in-form">
      <Stack>
        {/* A single field says by itself what is wrong with it. */}
        {form.faults.length > 1 && (
          <FormErrors
            title={sayForm('fix', { count: form.faults.length })}
            faults={form.faults}
            attempt={form.attempt}
          />
        )}
        <SaveNotice refusal={entry.refusal} hasFault={entry.hasFault} />
        {children}
        <ButtonRow>
          <Button tone="primary" type="submit" isPending={entry.isPending}>
            {submitLabel}
          </Button>
          <Button onPress={onLeave}>{say('another')}</Button>
        </ButtonRow>
      </Stack>
    </form>
  );
}
