import type { CallTopicView } from '#contract/call-topics.ts';
import { checkTopic } from '#domain/call-topics/check-topic.ts';
import { officeTopics, usualTopics, type CallTopic } from '#domain/call-topics/topic.ts';
import { plusDays, type LocalDate } from '#domain/time/local-date.ts';
import { listTopics, saveTopic, type StoredTopic } from '#store/call-topics/call-topics.ts';
import { findOffice } from '#store/offices/offices.ts';
import { changed } from '#service/changed.ts';
import { noIdentityCodes } from '#service/identity/no-identity-codes.ts';
import { found, refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';
import { topicView } from './topic-view.ts';

type Details = Omit<CallTopic, 'id' | 'replacesId' | 'version'>;

interface Seen {
  readonly officeId: string;
  readonly id: string;
  readonly version: number;
}

const isUsual = (id: string) => usualTopics.some((usual) => usual.id === id);

/** Adds a topic of the office's own. */
export async function createTopic(
  call: WriteCall,
  { officeId, ...input }: { officeId: string } & Details,
): Promise<CallTopicView> {
  const all = await topicsOf(call, officeId);
  const topic: CallTopic = {
    ...detailsOf(input),
    name: input.name ?? '',
    id: call.newId(),
    replacesId: null,
    version: 1,
  };
  return save(call, officeId, all, topic);
}

/** Changes a topic as it was seen; one of the classification keeps its name and its need. */
export async function updateTopic(call: WriteCall, input: Seen & Details): Promise<CallTopicView> {
  const all = await topicsOf(call, input.officeId);
  const topic = seenTopic(all, input);
  const kept = isUsual(topic.id)
    ? { name: topic.name, supportNeed: topic.supportNeed }
    : { name: input.name ?? '' };
  return save(call, input.officeId, all, { ...topic, ...detailsOf(input), ...kept });
}

/** Ends a topic the day before, unless it has ended sooner, and puts one with the new name in its place. */
export async function renameTopic(
  call: WriteCall,
  input: Seen & { name: string; letters: string; fromOn: LocalDate },
): Promise<CallTopicView> {
  const { officeId, fromOn } = input;
  const all = await topicsOf(call, officeId);
  const topic = seenTopic(all, input);
  if (topic.validFromOn !== null && fromOn <= topic.validFromOn)
    return refuse('INVALID_INPUT', { problems: [{ field: 'fromOn', code: 'rangeReversed' }] });
  const dayBefore = plusDays(fromOn, -1);
  const isEnded = topic.validToOn !== null && topic.validToOn < dayBefore;
  const ended = { ...topic, validToOn: isEnded ? topic.validToOn : dayBefore };
  const next: CallTopic = {
    id: call.newId(),
    letters: input.letters,
    name: input.name,
    supportNeed: topic.supportNeed,
    validFromOn: fromOn,
    validToOn: null,
    replacesId: topic.id,
    version: 1,
  };
  await save(call, officeId, all, ended);
  return save(call, officeId, [...all.filter(({ id }) => id !== topic.id), ended], next);
}

async function topicsOf({ db }: WriteCall, officeId: string): Promise<(CallTopic | StoredTopic)[]> {
  found(await findOffice(db, officeId), 'office');
  return officeTopics(await listTopics(db, officeId));
}

function seenTopic(all: readonly (CallTopic | StoredTopic)[], { id, version }: Seen): CallTopic {
  const topic = found(
    all.find((one) => one.id === id),
    'call-topic',
  );
  if ('changedAt' in topic)
    changed('call-topic', topic, version, { byName: topic.changedByName, at: topic.changedAt });
  return topic;
}

/** Only what is written of a topic, whatever else the input carries. */
function detailsOf({ letters, name, supportNeed, validFromOn, validToOn }: Details): Details {
  return { letters, name, supportNeed, validFromOn, validToOn };
}

async function save(
  { db, actor, now, audit, announce }: WriteCall,
  officeId: string,
  all: readonly CallTopic[],
  topic: CallTopic,
): Promise<CallTopicView> {
  noIdentityCodes({ name: topic.name });
  const problems = checkTopic(topic, all);
  if (problems.length > 0) return refuse('INVALID_INPUT', { problems });
  await saveTopic(db, { officeId, topic, by: { staffId: actor.id, at: now } });
  audit('call-topic', topic.id);
  announce(officeId, 'call-topics');
  const stored = await listTopics(db, officeId);
  return topicView(
    found(
      stored.find(({ id }) => id === topic.id),
      'call-topic',
    ),
  );
}
