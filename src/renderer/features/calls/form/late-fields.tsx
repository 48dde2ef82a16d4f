import { useEffect, useEffectEvent } from 'react';
import { instantOf, localOf } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { callDetailWords } from '#i18n/call-details.ts';
import { useWords } from '#renderer/app/language.ts';
import { focusField } from '#renderer/ui/form-errors.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { DatePicker } from '#renderer/ui/date-picker.tsx';
import { AnsweredBy } from './answered-by.tsx';
import { CallTimes } from './call-clock.tsx';
import { useCallForm } from './form-context.ts';

/** Of a call entered afterwards: who answered, on which day, and the times of the note, which come first on it. */
export function LateFields() {
  const say = useWords(callDetailWords);
  const { content, setField, change } = useCallForm();
  const { startedAt, ending, fields } = content;
  const { on, minute } = localOf(startedAt);
  // A note begins with its time.
  const begin = useEffectEvent(() => ending.startOpen && focusField('startedAt'));
  useEffect(() => void begin(), []);

  function setDay(next: string | null) {
    if (next === null) return;
    const day = next as LocalDate;
    change((before) => ({
      ...before,
      startedAt: instantOf(day, minute),
      ending: {
        ...before.ending,
        endedAt:
          before.ending.endedAt === null ? null : instantOf(day, localOf(before.ending.endedAt).minute),
      },
    }));
  }

  return (
    <section className="call-column call-late" aria-label={say('lateEntry')}>
      <CallTimes />
      <DatePicker id="lateDay" label={say('lateDay')} value={on} onChange={setDay} />
      <AnsweredBy />
      <Checkbox isSelected={fields.timeUnsure} onChange={(isOn) => setField('timeUnsure', isOn)}>
        {say('timeUnsure')}
      </Checkbox>
    </section>
  );
}
