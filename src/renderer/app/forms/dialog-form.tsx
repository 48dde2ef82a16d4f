import type { FormEvent, ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { formWords } from '#i18n/form.ts';
import { useWords } from '#renderer/app/language.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ButtonRow } from '#renderer/ui/button-row.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { FormErrors } from '#renderer/ui/form-errors.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { SaveNotice } from './save-notice.tsx';
import type { ContractForm } from './use-contract-form.ts';
import type { Write } from '#renderer/app/write/use-write.ts';

export interface DialogFormProps<Draft extends FieldValues> {
  title: string;
  form: ContractForm<Draft>;
  write: Pick<Write<never, unknown>, 'isPending' | 'refusal' | 'hasFault'>;
  /** Called when the answers are right. */
  onSave: () => void;
  onClose: () => void;
  saveLabel?: string;
  children: ReactNode;
}

/** A form over the page: Enter saves, Escape leaves, a press outside does nothing while something is typed. */
export function DialogForm<Draft extends FieldValues>(props: DialogFormProps<Draft>) {
  const { title, form, write, onSave, onClose, saveLabel, children } = props;
  const say = useWords(formWords);

  function submit(event: FormEvent) {
    event.preventDefault();
    // Portals bubble as React nests them: another form may stand around this one.
    event.stopPropagation();
    if (form.isRight()) onSave();
  }

  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      isDismissable={!form.form.formState.isDirty}
      title={title}
      closeLabel={say('close')}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <FormErrors
            title={say('fix', { count: form.faults.length })}
            faults={form.faults}
            attempt={form.attempt}
          />
          <SaveNotice refusal={write.refusal} hasFault={write.hasFault} />
          {children}
          <ButtonRow>
            <Button tone="primary" type="submit" isPending={write.isPending}>
              {saveLabel ?? say('save')}
            </Button>
            <Button onPress={onClose}>{say('cancel')}</Button>
          </ButtonRow>
        </Stack>
      </form>
    </Dialog>
  );
}
