import { use, useRef, type KeyboardEvent } from 'react';
import {
  Radio,
  RadioGroup as AriaRadioGroup,
  type RadioGroupProps as AriaRadioGroupProps,
} from 'react-aria-components/RadioGroup';
import { defined } from './defined.ts';
import { FieldFoot, FieldLabel, hasError, type FieldProps } from './field.tsx';
import { Kbd } from './kbd.tsx';
import { SingleKeys } from './single-keys.ts';

export interface Choice<K extends string> {
  readonly id: K;
  readonly label: string;
  /** The single key that chooses it while the focus is in the group. */
  readonly shortcut?: string | undefined;
}

export interface ChoiceGroupProps<K extends string>
  extends
    Omit<FieldProps, 'width'>,
    Omit<
      AriaRadioGroupProps,
      'children' | 'className' | 'style' | 'id' | 'isInvalid' | 'validate' | 'value' | 'onChange'
    > {
  choices: readonly Choice<K>[];
  value: K | null;
  onChange: (value: K) => void;
}

/**
 * One of a few short words as chips. Each chip shows the key that chooses it; the keys work only while the
 * focus is in the group, and not at all when single keys are switched off.
 */
export function ChoiceGroup<K extends string>(props: ChoiceGroupProps<K>) {
  const { label, note, description, error, id, choices, value, onChange, ...rest } = props;
  const group = useRef<HTMLDivElement>(null);
  const hasKeys = use(SingleKeys);

  function chooseByKey(event: KeyboardEvent) {
    if (!hasKeys || event.ctrlKey || event.altKey || event.metaKey) return;
    const found = choices.find((choice) => choice.shortcut?.toLowerCase() === event.key.toLowerCase());
    if (found === undefined) return;
    event.preventDefault();
    onChange(found.id);
    group.current?.querySelector<HTMLInputElement>(`input[value="${CSS.escape(found.id)}"]`)?.focus();
  }

  return (
    <div onKeyDown={chooseByKey} role="presentation" ref={group}>
      <AriaRadioGroup
        validationBehavior="aria"
        orientation="horizontal"
        {...rest}
        {...defined({ id })}
        value={value}
        onChange={(next) => onChange(next as K)}
        isInvalid={hasError(error)}
        className="ui-field"
      >
        <FieldLabel label={label} note={note} />
        <div className="ui-choices">
          {choices.map((choice) => (
            <Radio key={choice.id} value={choice.id} className="ui-chip">
              <span className="ui-chip-mark" />
              {choice.label}
              {hasKeys && choice.shortcut !== undefined && <Kbd keys={choice.shortcut} />}
            </Radio>
          ))}
        </div>
        <FieldFoot description={description} error={error} />
      </AriaRadioGroup>
    </div>
  );
}
