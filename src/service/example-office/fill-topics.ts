import { localDate, plusDays } from '#domain/time/local-date.ts';
import { saveTopic } from '#store/call-topics/call-topics.ts';
import type { Filling } from './filling.ts';

/** Topics that the example office has added to those of the classification: one was renamed a month ago. */
export async function fillTopics({ db, now, today, officeId, person, newId }: Filling): Promise<void> {
  const renamedOn = plusDays(today, -30);
  const by = { staffId: person('manager'), at: now };
  const old = {
    id: newId('topic'),
    letters: 'sä',
    name: 'Sähkölasku',
    supportNeed: '3' as const,
    validFromOn: localDate('2021-08-02'),
    validToOn: plusDays(renamedOn, -1),
    replacesId: null,
    version: 1,
  };
  await saveTopic(db, { officeId, topic: old, by });
  await saveTopic(db, {
    officeId,
    by,
    topic: {
      ...old,
      id: newId('topic'),
      name: 'Sähkö ja lämmitys',
      validFromOn: renamedOn,
      validToOn: null,
      replacesId: old.id,
    },
  });
}
