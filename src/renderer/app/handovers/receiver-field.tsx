import { callWords } from '#i18n/calls.ts';
import { formWords } from '#i18n/form.ts';
import { useWords } from '#renderer/app/language.ts';
import { MultiPick } from '#renderer/ui/multi-pick.tsx';
import { useReceivers } from './use-receivers.ts';

export interface ReceiverFieldProps {
  id: string;
  value: string | null;
  onChange: (staffId: string | null) => void;
  error: string | undefined;
}

/** Who takes the matter on: found by a part of the name. */
export function ReceiverField({ id, value, onChange, error }: ReceiverFieldProps) {
  const say = useWords(callWords);
  const sayForm = useWords(formWords);
  return (
    <MultiPick
      id={id}
      mode="single"
      label={say('receiver')}
      note={say('required')}
      placeholder={say('receiverChoose')}
      options={useReceivers()}
      value={value === null ? [] : [value]}
      onChange={([staffId]) => onChange(staffId ?? null)}
      listLabel={say('receiverChoose')}
      pickedLabel={say('receiver')}
      removeLabel={sayForm('remove')}
      noMatches={say('receiverNone')}
      error={error}
    />
  );
}
