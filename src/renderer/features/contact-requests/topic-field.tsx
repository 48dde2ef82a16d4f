import type { KeyboardEvent } from 'react';
import type { LocalDate } from '#domain/time/local-date.ts';
import { topicsOn } from '#domain/topics/kela-topics.ts';
import { contactRequestWords } from '#i18n/contact-requests.ts';
import { formWords } from '#i18n/form.ts';
import type { Bound } from '#renderer/app/forms/use-contract-form.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { MultiPick } from '#renderer/ui/multi-pick.tsx';
import { topicName } from './topic-name.ts';

/** The Kela matter of a question, found by typing a part of its name; benefits that have ended are not offered. */
export function TopicField({ on, value, onChange, ...bound }: Bound<string> & { on: LocalDate }) {
  const say = useWords(contactRequestWords);
  const sayForm = useWords(formWords);
  const language = useLanguage();
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
        mode="single"
        value={value === '' ? [] : [value]}
        onChange={([code = '']) => onChange(code)}
        label={say('topic')}
        placeholder={say('topicsHint')}
        listLabel={say('topicsFound')}
        pickedLabel={say('topicsPicked')}
        removeLabel={sayForm('remove')}
        noMatches={say('topicsNone')}
        options={topicsOn(on).map(({ code }) => ({ id: code as string, label: topicName(code, language) }))}
      />
    </div>
  );
}
