import type { Matter } from '#contract/matters.ts';
import { touchMatter, type By } from '#store/matters/write-matter.ts';
import type { WriteCall } from '#service/write.ts';
import { showMatter } from './show-matters.ts';

/** Makes one change of a matter: its version grows, it is audited and the windows are told. */
export async function changeMatter(
  { db, actor, now, audit, announce }: WriteCall,
  matter: { readonly id: string; readonly officeId: string },
  work: (by: By) => Promise<void>,
): Promise<Matter> {
  const by = { staffId: actor.id, at: now };
  await work(by);
  await touchMatter(db, matter.id, by);
  audit('matter', matter.id);
  announce(matter.officeId, 'matters');
  return showMatter(db, matter.id, now);
}
