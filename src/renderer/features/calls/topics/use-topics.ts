import { useQuery } from '@tanstack/react-query';
import { isTopicOn, usualTopics, type CallTopic } from '#domain/call-topics/topic.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { supportNeedNames } from '#i18n/classifications.ts';
import type { Language } from '#i18n/language.ts';
import { supportNeedShortNames } from '#i18n/support-need-short-names.ts';
import { useLanguage } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useOffice } from '#renderer/app/session.ts';
import type { Option } from '#renderer/ui/option-item.tsx';

/** The office's topics; those of the classification until they have been heard of. */
function useTopics(): readonly CallTopic[] {
  const { id: officeId } = useOffice();
  return useQuery(useService().callTopics.list.queryOptions({ input: { officeId } })).data ?? usualTopics;
}

/** A topic as the office calls it, or as the classification does. */
export function topicName({ name, supportNeed }: CallTopic, language: Language): string {
  return name ?? supportNeedNames[supportNeed][language];
}

/** The topics of a call by their names; a code that is no topic any more stays as it is. */
export function namedTopics(
  topics: readonly string[],
  known: readonly CallTopic[],
  nameOf: (topic: CallTopic) => string,
): string {
  return topics
    .map((id) => {
      const topic = known.find((one) => one.id === id);
      return topic ? nameOf(topic) : id;
    })
    .join(', ');
}

/** Says the topics of a call: by their whole names, or in a word each. */
export function useTopicNames(): {
  readonly whole: (topics: readonly string[]) => string;
  readonly short: (topics: readonly string[]) => string;
} {
  const known = useTopics();
  const language = useLanguage();
  return {
    whole: (topics) => namedTopics(topics, known, (topic) => topicName(topic, language)),
    short: (topics) =>
      namedTopics(
        topics,
        known,
        ({ name, supportNeed }) => name ?? supportNeedShortNames[supportNeed][language],
      ),
  };
}

/** What can be chosen for a call of the day, with the two letters of each; what has been chosen already stays. */
export function useTopicOptions(on: LocalDate, chosen: readonly string[]): Option[] {
  const known = useTopics();
  const language = useLanguage();
  return known
    .filter((topic) => isTopicOn(on, topic) || chosen.includes(topic.id))
    .map((topic) => ({ id: topic.id, label: topicName(topic, language), code: topic.letters }));
}
