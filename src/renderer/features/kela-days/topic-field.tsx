import type { KeyboardEvent } from 'react';
import { topicsOn } from '#domain/topics/kela-topics.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { bookingWords } from '#i18n/bookings.ts';
import { formWords } from '#i18n/form.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import type { Bound } from '#renderer/app/forms/use-contract-form.ts';
import { MultiPick } from '#renderer/ui/multi-pick.tsx';
import { topicNames } from './topic-names.ts';

export interface TopicFieldProps extends Bound<string[]> {
  /** The day of the visit: benefits that have ended by then are not offered. */
  on: LocalDate;
}

/** The Kela matters of a visit, found by typing a part of a name. */
export function TopicField({ on, value, ...bound }: TopicFieldProps) {
  const say = useWords(bookingWords);
  const sayForm = useWords(formWords);
  const language = useLanguage();
  const codes = [...new Set([...topicsOn(on).map(({ code }): string => code), ...value])];
  // While a topic is being typed Enter chooses it: it must not save the form because the list was slow to find it.
  function keepInField(event: KeyboardEvent) {
    const { target } = event;
    if (event.key === 'Enter' && target instanceof HTMLInputElement && target.value !== '')
      event.preventDefault();
  }

  return (
    <div role="presentation" onKeyDown={keepInField}>
      <MultiPick
        {...bound}
        value={value}
        label={say('topics')}
        note={say('optional')}
        placeholder={say('topicsHint')}
        listLabel={say('topicsFound')}
        pickedLabel={say('topicsPicked')}
        removeLabel={sayForm('remove')}
        noMatches={say('topicsNone')}
        options={codes.map((code) => ({ id: code, label: topicNames([code], language) }))}
      />
    </div>
  );
}
