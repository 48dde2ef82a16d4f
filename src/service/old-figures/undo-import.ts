import type { OldFigureBatch } from '#contract/old-figures.ts';
import { findBatch, undoBatch, type StoredBatch } from '#store/old-figures/batches.ts';
import { changed } from '#service/changed.ts';
import { found, refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';

/** An import as the window lists it. */
export function batchView({ officeId: _, sha256: __, mapping, ...batch }: StoredBatch): OldFigureBatch {
  return { ...batch, layout: mapping.layout };
}

/** Takes back all that an import wrote. */
export async function undoImport(
  { db, actor, now, audit, announce }: WriteCall,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<OldFigureBatch> {
  const batch = found(await findBatch(db, id), 'old-figure-batch');
  if (batch.undoneAt !== null)
    return refuse('NOT_POSSIBLE_NOW', { entity: 'old-figure-batch', state: 'undone' });
  changed('old-figure-batch', batch, version, { byName: batch.importedByName, at: batch.importedAt });
  await undoBatch(db, id, { staffId: actor.id, at: now });
  audit('old-figure-batch', id);
  announce(batch.officeId, 'old-figures');
  return batchView(found(await findBatch(db, id), 'old-figure-batch'));
}
