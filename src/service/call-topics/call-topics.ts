import { officeTopics } from '#domain/call-topics/topic.ts';
import { listTopics } from '#store/call-topics/call-topics.ts';
import { findOffice } from '#store/offices/offices.ts';
import { os } from '#service/implementer.ts';
import type { ServiceParts } from '#service/parts.ts';
import { read } from '#service/read.ts';
import { found } from '#service/refuse.ts';
import { write } from '#service/write.ts';
import { createTopic, renameTopic, updateTopic } from './change-topic.ts';
import { topicView } from './topic-view.ts';

/** The topics of calls, as the office keeps them. */
export const callTopics = (parts: ServiceParts) => ({
  list: os.callTopics.list.handler(
    read(parts, 'callTopics.list', async ({ db }, { officeId }) => {
      found(await findOffice(db, officeId), 'office');
      return officeTopics(await listTopics(db, officeId)).map(topicView);
    }),
  ),
  create: os.callTopics.create.handler(
    write(parts, 'callTopics.create', (call, input) => createTopic(call, input)),
  ),
  update: os.callTopics.update.handler(
    write(parts, 'callTopics.update', (call, input) => updateTopic(call, input)),
  ),
  rename: os.callTopics.rename.handler(
    write(parts, 'callTopics.rename', (call, input) => renameTopic(call, input)),
  ),
});
