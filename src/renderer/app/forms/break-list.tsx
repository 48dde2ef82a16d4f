import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import { kelaHoursWords } from '#i18n/kela-hours.ts';
import { useWords } from '#renderer/app/language.ts';
import { Button } from '#renderer/ui/button.tsx';
import { FieldRow } from '#renderer/ui/field-row.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { FieldProblem } from './field-problem.tsx';
import { TimeInput } from './time-input.tsx';
import type { Bound } from './use-contract-form.ts';
import './forms.css';

/** A break while it is being written. */
export interface BreakDraft {
  /** Tells the rows apart while they are edited; not saved. */
  readonly key: string;
  readonly startMinute: MinuteOfDay | null;
  readonly endMinute: MinuteOfDay | null;
}

export const newBreak = (startMinute: MinuteOfDay | null, endMinute: MinuteOfDay | null): BreakDraft => ({
  key: crypto.randomUUID(),
  startMinute,
  endMinute,
});

export interface BreakListProps extends Bound<readonly BreakDraft[]> {
  /** The sentence of one end of one break, when it is missing. */
  errorOf: (index: number, end: 'startMinute' | 'endMinute') => string | undefined;
}

/** The breaks of a Kela day: none, one or several. */
export function BreakList({ id, value, onChange, error, errorOf }: BreakListProps) {
  const say = useWords(kelaHoursWords);
  const change = (index: number, part: Partial<BreakDraft>) =>
    onChange(value.map((one, at) => (at === index ? { ...one, ...part } : one)));
  return (
    <fieldset className="form-group" id={id}>
      <legend>{say('breaks')}</legend>
      {value.map((one, index) => (
        <FieldRow key={one.key}>
          <TimeInput
            label={say('breakStart')}
            id={`${id}.${index}.startMinute`}
            value={one.startMinute}
            onChange={(startMinute) => change(index, { startMinute })}
            error={errorOf(index, 'startMinute')}
          />
          <TimeInput
            label={say('breakEnd')}
            id={`${id}.${index}.endMinute`}
            value={one.endMinute}
            onChange={(endMinute) => change(index, { endMinute })}
            error={errorOf(index, 'endMinute')}
          />
          <div className="form-beside-field">
            <IconButton
              icon="close"
              label={say('removeBreak', { number: index + 1 })}
              onPress={() => onChange(value.filter((_, at) => at !== index))}
            />
          </div>
        </FieldRow>
      ))}
      <FieldProblem>{error}</FieldProblem>
      <Button icon="plus" size="small" onPress={() => onChange([...value, newBreak(null, null)])}>
        {say('addBreak')}
      </Button>
    </fieldset>
  );
}
