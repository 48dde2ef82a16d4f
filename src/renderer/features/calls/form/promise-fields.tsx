import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CallEnding } from '#contract/calls.ts';
import { parseMinute, type MinuteOfDay } from '#domain/time/minute-of-day.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { callWords } from '#i18n/calls.ts';
import { formatTime } from '#i18n/formats.ts';
import { problemWords } from '#i18n/problems.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useOffice } from '#renderer/app/session.ts';
import { serviceNow } from '#renderer/features/calls/service-clock.ts';
import { ChoiceGroup } from '#renderer/ui/choice-group.tsx';
import { DatePicker } from '#renderer/ui/date-picker.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { TimeField } from '#renderer/ui/time-field.tsx';
import { ClientLabel, ClientPhone } from './client-fields.tsx';
import { dueChoices } from './due-choices.ts';
import { useCallForm } from './form-context.ts';

/** The choice of writing the day and time oneself. */
const other = 'other';

/** By when the caller is called back, and where. */
export function PromiseFields() {
  const say = useWords(callWords);
  const sayProblem = useWords(problemWords);
  const language = useLanguage();
  const { content, setEnding, errorOf } = useCallForm();
  const { promise } = content.ending;
  const set = (change: Partial<CallEnding['promise']>) => setEnding('promise', { ...promise, ...change });
  const { id: officeId } = useOffice();
  const closures = useQuery(useService().offices.closures.queryOptions({ input: { officeId } })).data ?? [];
  const choices = dueChoices(serviceNow(), closures, language);
  const chosen = choices.find(({ on, minute }) => on === promise.dueOn && minute === promise.dueMinute);
  const [isOther, setOther] = useState(!chosen && (promise.dueOn !== null || promise.dueMinute !== null));

  function choose(id: string) {
    const due = choices.find((choice) => choice.id === id);
    setOther(!due);
    if (due) set({ dueOn: due.on, dueMinute: due.minute });
  }

  return (
    <fieldset className="call-part">
      <legend>{say('promise')}</legend>
      <ChoiceGroup
        {...(isOther ? {} : { id: 'promise.dueOn', error: errorOf('promise.dueOn') })}
        label={say('dueOn')}
        choices={[
          ...choices.map(({ id, label, shortcut }) => ({ id, label, shortcut })),
          { id: other, label: say('dueOther'), shortcut: 'm' },
        ]}
        value={isOther ? other : (chosen?.id ?? null)}
        onChange={choose}
      />
      {isOther && (
        <div className="call-pair">
          <DatePicker
            id="promise.dueOn"
            label={say('dueDay')}
            value={promise.dueOn}
            onChange={(on) => set({ dueOn: on as LocalDate | null })}
            error={errorOf('promise.dueOn')}
          />
          <TimeField
            id="promise.dueMinute"
            label={say('dueTime')}
            value={promise.dueMinute}
            onChange={(minute) => set({ dueMinute: minute as MinuteOfDay | null })}
            parse={parseMinute}
            format={(minute) => formatTime(minute as MinuteOfDay, language)}
            unreadable={sayProblem('notATime')}
          />
        </div>
      )}
      <div className="call-pair">
        <ClientPhone />
        <ClientLabel />
      </div>
      <TextField
        id="promise.note"
        label={say('promiseNote')}
        value={promise.note}
        onChange={(note) => set({ note })}
        error={errorOf('promise.note')}
      />
    </fieldset>
  );
}
