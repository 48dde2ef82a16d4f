import type { KeyboardEvent } from 'react';
import { topicsOn, type KelaTopicCode } from '#domain/topics/kela-topics.ts';
import { endedTopics, successorOf, topicNotices } from '#domain/topics/topic-notices.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { bookingWords } from '#i18n/bookings.ts';
import { formatDate } from '#i18n/formats.ts';
import { formWords } from '#i18n/form.ts';
import { topicNoticeWords } from '#i18n/topic-notices.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import type { Bound } from '#renderer/app/forms/use-contract-form.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { MultiPick } from '#renderer/ui/multi-pick.tsx';
import { topicNames } from './topic-names.ts';
import './booking-fields.css';

export interface TopicFieldProps extends Bound<string[]> {
  /** The day of the visit: benefits that have ended by then cannot be chosen, and say what came in their place. */
  on: LocalDate;
}

/** The Kela matters of a visit, found by typing a part of a name. */
export function TopicField({ on, value, ...bound }: TopicFieldProps) {
  const say = useWords(bookingWords);
  const sayForm = useWords(formWords);
  const sayNotice = useWords(topicNoticeWords);
  const language = useLanguage();
  const codes = [...new Set([...topicsOn(on).map(({ code }): string => code), ...value])];
  const nameOf = (code: string) => topicNames([code], language);
  const ended = endedTopics(on).filter(({ code }) => !value.includes(code));
  const whyEnded = (code: KelaTopicCode, endedOn: LocalDate) => {
    const next = successorOf(code);
    const day = formatDate(endedOn, language);
    return next === undefined
      ? say('topicEnded', { day })
      : say('topicReplaced', { day, topic: nameOf(next) });
  };
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
        options={[
          ...codes.map((code) => ({ id: code, label: nameOf(code) })),
          ...ended.map(({ code, endedOn }) => ({
            id: code,
            label: nameOf(code),
            detail: whyEnded(code, endedOn),
            isDisabled: true,
          })),
        ]}
      />
      <output className="kela-topic-notices">
        {topicNotices(value, on).map(({ id, changesOn }) => (
          <span key={id}>
            <Icon name="info" />
            {sayNotice(id, { day: formatDate(changesOn, language) })}
          </span>
        ))}
      </output>
    </div>
  );
}
