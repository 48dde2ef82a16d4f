import type { Handover } from '#contract/handovers.ts';
import { localOf } from '#domain/time/instant.ts';
import { overdueOfAll } from '#store/handovers/open.ts';
import { handoverView, handoverWithoutText } from '#service/handovers/handover-view.ts';
import { waitingFor } from '#service/handovers/list-handovers.ts';
import type { ReadCall } from '#service/read.ts';

/** Handovers that wait for the person; a manager sees besides, without a word about the client, everybody's overdue ones. */
export async function waitingHandovers(call: ReadCall): Promise<Handover[]> {
  const { db, actor, now } = call;
  const today = localOf(now).on;
  const mine = (await waitingFor(call)).map((handover) => handoverView(handover, today));
  if (!actor.roles.includes('manager')) return mine;
  const others = (await overdueOfAll(db, today)).filter(({ id }) => !mine.some((one) => one.id === id));
  return [...mine, ...others.map((handover) => handoverWithoutText(handover, today))];
}
