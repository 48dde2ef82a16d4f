import { useState, type Ref } from 'react';
import type { FieldProps } from './field.tsx';
import { TextField } from './text-field.tsx';

export interface TimeFieldProps extends FieldProps {
  /** Minutes from midnight; null when empty. */
  value: number | null;
  /** Called as soon as what is written can be read, with null when it is emptied or cannot. */
  onChange: (value: number | null) => void;
  onBlur?: (() => void) | undefined;
  /** Reads what people write ("9", "9.00", "0930"); undefined when it is not a time. */
  parse: (text: string) => number | undefined;
  /** Writes a minute the way it is shown ("9.00"). */
  format: (minute: number) => string;
  /** The error shown when what is written cannot be read. */
  unreadable: string;
  isRequired?: boolean | undefined;
  isDisabled?: boolean | undefined;
  inputRef?: Ref<HTMLInputElement> | undefined;
}

/** A time of day as plain text: typed in one go, tidied when left. */
export function TimeField(props: TimeFieldProps) {
  const { value, onChange, onBlur, parse, format, unreadable, error, isRequired, isDisabled, ...rest } =
    props;
  const [draft, setDraft] = useState<string>();
  const [isLeft, setLeft] = useState(false);
  const readable = draft === undefined || draft.trim() === '' || parse(draft) !== undefined;

  function write(text: string) {
    setDraft(text);
    setLeft(false);
    const minute = text.trim() === '' ? null : (parse(text) ?? null);
    if (minute !== value) onChange(minute);
  }

  function leave() {
    if (readable) setDraft(undefined);
    setLeft(true);
    onBlur?.();
  }

  return (
    <TextField
      width="short"
      {...rest}
      isRequired={isRequired ?? false}
      isDisabled={isDisabled ?? false}
      value={draft ?? (value === null ? '' : format(value))}
      onChange={write}
      onBlur={leave}
      error={!readable && isLeft ? unreadable : error}
      inputMode="decimal"
      autoComplete="off"
    />
  );
}
