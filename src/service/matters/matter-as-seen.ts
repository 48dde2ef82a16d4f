import type { Operation } from '#domain/permissions/operation.ts';
import { findMatter, tookPart } from '#store/matters/matters.ts';
import type { StoredMatter } from '#store/matters/stored-matter.ts';
import { changed } from '#service/changed.ts';
import type { ReadCall } from '#service/read.ts';
import { found, refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';

/** The matter, for somebody who has had a part in it. @throws NOT_FOUND, NOT_ALLOWED */
export async function visibleMatter(
  { db, actor }: Pick<ReadCall, 'db' | 'actor'>,
  id: string,
  operation: Operation,
): Promise<StoredMatter> {
  const matter = found(await findMatter(db, id), 'matter');
  return (await tookPart(db, matter, actor.id)) ? matter : refuse('NOT_ALLOWED', { operation });
}

/** The matter in the version that was seen. @throws CHANGED_MEANWHILE, and as `visibleMatter` */
export async function matterAsSeen(
  call: Pick<WriteCall, 'db' | 'actor'>,
  { id, version }: { readonly id: string; readonly version: number },
  operation: Operation,
): Promise<StoredMatter> {
  const matter = await visibleMatter(call, id, operation);
  changed('matter', matter, version, { byName: matter.changedByName, at: matter.changedAt });
  return matter;
}

/** One's own open matter in the version that was seen. @throws NOT_POSSIBLE_NOW, and as `matterAsSeen` */
export async function ownOpenMatter(
  call: Pick<WriteCall, 'db' | 'actor'>,
  seen: { readonly id: string; readonly version: number },
  operation: Operation,
): Promise<StoredMatter> {
  const matter = await matterAsSeen(call, seen, operation);
  if (matter.ownerId !== call.actor.id) return refuse('NOT_ALLOWED', { operation });
  return matter.state === 'open'
    ? matter
    : refuse('NOT_POSSIBLE_NOW', { entity: 'matter', state: matter.state });
}
