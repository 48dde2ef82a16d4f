import type { CallTopic } from './topic.ts';

export type CallTopicProblemCode = 'missing' | 'notTwoLetters' | 'lettersTaken' | 'rangeReversed';

export interface CallTopicProblem {
  readonly field: 'letters' | 'name' | 'validToOn';
  readonly code: CallTopicProblemCode;
}

/** What is wrong with a topic beside the office's others, in the order of the form. */
export function checkTopic(topic: CallTopic, all: readonly CallTopic[]): CallTopicProblem[] {
  const problems: CallTopicProblem[] = [];
  const letters = topic.letters.toLocaleLowerCase('fi');
  const isTaken = all.some(
    (other) =>
      other.id !== topic.id && other.letters.toLocaleLowerCase('fi') === letters && meets(topic, other),
  );
  if (!/^\p{L}{2}$/u.test(letters)) problems.push({ field: 'letters', code: 'notTwoLetters' });
  else if (isTaken) problems.push({ field: 'letters', code: 'lettersTaken' });
  if (topic.name === '') problems.push({ field: 'name', code: 'missing' });
  const { validFromOn: from, validToOn: to } = topic;
  if (from !== null && to !== null && to < from) problems.push({ field: 'validToOn', code: 'rangeReversed' });
  return problems;
}

/** True when both can be chosen on some day; an ended topic gives its letters free. */
function meets(one: CallTopic, other: CallTopic): boolean {
  const endsBefore = (first: CallTopic, second: CallTopic) =>
    first.validToOn !== null && second.validFromOn !== null && first.validToOn < second.validFromOn;
  return !endsBefore(one, other) && !endsBefore(other, one);
}
