import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { formWords } from '#i18n/form.ts';
import type { ContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useWords } from '#renderer/app/language.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ButtonRow } from '#renderer/ui/button-row.tsx';
import { FormErrors } from '#renderer/ui/form-errors.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { Stack } from '#renderer/ui/stack.tsx';

export interface FormPanelProps<Draft extends FieldValues> {
  title: string;
  saveLabel: string;
  stopLabel: string;
  isPending: boolean;
  form: ContractForm<Draft>;
  /** Called when the answers are right. */
  onSave: () => void;
  onStop: () => void;
  children: ReactNode;
}

/** A form on the page of a meeting: the first field has the focus, Ctrl+Enter saves. */
export function FormPanel<Draft extends FieldValues>(props: FormPanelProps<Draft>) {
  const { title, saveLabel, stopLabel, isPending, form, onSave, onStop, children } = props;
  const say = useWords(formWords);
  const frame = useRef<HTMLFormElement>(null);
  useEffect(
    () => frame.current?.querySelector<HTMLElement>('input, textarea, [role=spinbutton], button')?.focus(),
    [],
  );

  function save() {
    if (form.isRight()) onSave();
  }

  function byKey(event: KeyboardEvent) {
    if (event.key === 'Escape') onStop();
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return;
    event.preventDefault();
    event.stopPropagation();
    save();
  }

  return (
    <Panel title={title}>
      <form
        ref={frame}
        noValidate
        autoComplete="off"
        onKeyDownCapture={byKey}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Stack>
          <FormErrors
            title={say('fix', { count: form.faults.length })}
            faults={form.faults}
            attempt={form.attempt}
          />
          {children}
          <ButtonRow>
            <Button type="submit" tone="primary" shortcut="$mod+Enter" isPending={isPending}>
              {saveLabel}
            </Button>
            <Button onPress={onStop}>{stopLabel}</Button>
          </ButtonRow>
        </Stack>
      </form>
    </Panel>
  );
}
