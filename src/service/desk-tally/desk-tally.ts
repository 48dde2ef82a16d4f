import { checkTally } from '#domain/desk-tally/tally-keys.ts';
import { localOf } from '#domain/time/instant.ts';
import { monthOf, monthRange } from '#domain/time/month.ts';
import {
  findQuestion,
  insertQuestion,
  latestQuestions,
  questionsByTopic,
  takeQuestionBack,
} from '#store/desk-tally/desk-tally.ts';
import { findOffice } from '#store/offices/offices.ts';
import { os } from '#service/implementer.ts';
import type { ServiceParts } from '#service/parts.ts';
import { read } from '#service/read.ts';
import { found, refuse } from '#service/refuse.ts';
import { write } from '#service/write.ts';

/** How many of the day's last questions are shown to be taken back. */
const LATEST = 8;

/** Questions about Kela at the desk, counted by topic. */
export const deskTally = (parts: ServiceParts) => ({
  view: os.deskTally.view.handler(
    read(parts, 'deskTally.view', async ({ db }, { officeId, on }) => {
      found(await findOffice(db, officeId), 'office');
      const { from, to } = monthRange(monthOf(on));
      return {
        day: await questionsByTopic(db, officeId, on, on),
        month: await questionsByTopic(db, officeId, from, to),
        latest: await latestQuestions(db, officeId, on, LATEST),
      };
    }),
  ),
  count: os.deskTally.count.handler(
    write(
      parts,
      'deskTally.count',
      async ({ db, actor, now, newId, audit, announce }, { officeId, on, topicCode }) => {
        found(await findOffice(db, officeId), 'office');
        const problems = checkTally(on, topicCode, localOf(now).on);
        if (problems.length > 0) return refuse('INVALID_INPUT', { problems });
        const id = newId();
        await insertQuestion(db, { id, officeId, on, topicCode }, { staffId: actor.id, at: now });
        audit('desk-question', id);
        announce(officeId, 'desk-tally');
        return { id, topicCode };
      },
    ),
  ),
  takeBack: os.deskTally.takeBack.handler(
    write(parts, 'deskTally.takeBack', async ({ db, actor, now, audit, announce }, { id }) => {
      const { officeId, topicCode, takenBackAt } = found(await findQuestion(db, id), 'desk-question');
      if (takenBackAt !== null)
        return refuse('NOT_POSSIBLE_NOW', { entity: 'desk-question', state: 'takenBack' });
      await takeQuestionBack(db, id, { staffId: actor.id, at: now });
      audit('desk-question', id);
      announce(officeId, 'desk-tally');
      return { id, topicCode };
    }),
  ),
});
