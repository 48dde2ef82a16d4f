import type { CallTopicView } from '#contract/call-topics.ts';
import type { CallTopic } from '#domain/call-topics/topic.ts';

/** The topic as the contract shows it. */
export function topicView(topic: CallTopic): CallTopicView {
  const { id, letters, name, supportNeed, validFromOn, validToOn, replacesId, version } = topic;
  return { id, letters, name, supportNeed, validFromOn, validToOn, replacesId, version };
}
