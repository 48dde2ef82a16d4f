import type { Matter } from '#contract/matters.ts';
import { checkClient } from '#domain/identity/check-client.ts';
import type { MatterItem } from '#domain/matters/matter.ts';
import { renameMatter } from '#store/matters/rename.ts';
import { addItem, insertMatter } from '#store/matters/write-matter.ts';
import { findOffice } from '#store/offices/offices.ts';
import { noIdentityCodes } from '#service/identity/no-identity-codes.ts';
import { found, refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';
import { changeMatter } from './change-matter.ts';
import { refuseItem } from './link-item.ts';
import { ownOpenMatter } from './matter-as-seen.ts';
import { showMatter } from './show-matters.ts';

interface Named {
  readonly name: string;
  readonly clientLabel: string;
}

/** Opens a matter whose owner is the person who opens it. */
export async function openMatter(
  call: WriteCall,
  { officeId, items, ...named }: Named & { readonly officeId: string; readonly items: readonly MatterItem[] },
): Promise<Matter> {
  const { db, actor, now, newId, audit, announce } = call;
  await refuseNames(call, officeId, named);
  const id = newId();
  const by = { staffId: actor.id, at: now };
  await insertMatter(db, { id, officeId, ownerId: actor.id, ...named }, by);
  for (const item of items) {
    await refuseItem(call, officeId, item);
    await addItem(db, id, item, by);
  }
  audit('matter', id);
  announce(officeId, 'matters');
  return showMatter(db, id, now);
}

/** Corrects what one's own matter is called. */
export async function updateMatter(
  call: WriteCall,
  { name, clientLabel, ...seen }: Named & { readonly id: string; readonly version: number },
): Promise<Matter> {
  const matter = await ownOpenMatter(call, seen, 'matters.update');
  await refuseNames(call, matter.officeId, { name, clientLabel });
  return changeMatter(call, matter, () => renameMatter(call.db, matter.id, { name, clientLabel }));
}

async function refuseNames({ db }: WriteCall, officeId: string, named: Named): Promise<void> {
  const office = found(await findOffice(db, officeId), 'office');
  noIdentityCodes({ ...named });
  const problems = checkClient(office.identityMode, { clientLabel: named.clientLabel, clientPhone: '' });
  if (problems.length > 0) return refuse('INVALID_INPUT', { problems });
}
