import type { Handover } from '#contract/handovers.ts';
import { localOf } from '#domain/time/instant.ts';
import { overdueOfAll } from '#store/handovers/open.ts';
import { waitingFor } from '#service/handovers/list-handovers.ts';
import { showHandovers, withoutWords } from '#service/handovers/show-handovers.ts';
import type { ReadCall } from '#service/read.ts';

/** Handovers that wait for the person; a manager sees besides, without a word about the client, everybody's overdue ones. */
export async function waitingHandovers(call: ReadCall): Promise<Handover[]> {
  const { db, actor, now } = call;
  const mine = await waitingFor(call);
  if (!actor.roles.includes('manager')) return mine;
  const late = await overdueOfAll(db, localOf(now).on);
  const others = late.filter(({ id }) => !mine.some((one) => one.id === id));
  return [...mine, ...(await showHandovers(db, others, now)).map(withoutWords)];
}
