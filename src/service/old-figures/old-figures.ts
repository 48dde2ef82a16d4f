import { listBatches } from '#store/old-figures/batches.ts';
import { os } from '#service/implementer.ts';
import type { ServiceParts } from '#service/parts.ts';
import { read } from '#service/read.ts';
import { write } from '#service/write.ts';
import { importOldFile } from './import-old-file.ts';
import { previewOldFile } from './preview.ts';
import { refusedRows } from './refused-rows.ts';
import { batchView, undoImport } from './undo-import.ts';

/** The office's old call figures, kept in spreadsheets before the program. */
export const oldFigures = (parts: ServiceParts) => ({
  list: os.oldFigures.list.handler(
    read(parts, 'oldFigures.list', async ({ db }, { officeId }) =>
      (await listBatches(db, officeId)).map(batchView),
    ),
  ),
  preview: os.oldFigures.preview.handler(
    read(parts, 'oldFigures.preview', ({ db, now }, input) => previewOldFile(db, input, now)),
  ),
  import: os.oldFigures.import.handler(importOldFile(parts)),
  undo: os.oldFigures.undo.handler(write(parts, 'oldFigures.undo', (call, seen) => undoImport(call, seen))),
  refusedRows: os.oldFigures.refusedRows.handler(
    read(parts, 'oldFigures.refusedRows', ({ db, now }, input) => refusedRows(db, input, now)),
  ),
});
