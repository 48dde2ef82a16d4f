import { localOf } from '#domain/time/instant.ts';
import { listEntries } from '#store/directory/entries.ts';
import { os } from '#service/implementer.ts';
import type { ServiceParts } from '#service/parts.ts';
import { read } from '#service/read.ts';
import { write } from '#service/write.ts';
import { entryView, inOrder } from './entry-view.ts';
import { exportDirectory } from './export-directory.ts';
import { importFile, previewImport } from './import-file.ts';
import { questionPrompts, saveQuestions } from './question-prompts.ts';
import { changeEntry, checkedEntry, createEntry, removeOrRestore } from './save-entry.ts';

/** Services and organisations to which callers are directed, and what to ask callers. */
export const directory = (parts: ServiceParts) => ({
  list: os.directory.list.handler(
    read(parts, 'directory.list', async ({ db }) => inOrder((await listEntries(db)).map(entryView))),
  ),
  create: os.directory.create.handler(
    write(parts, 'directory.create', (call, { requestId: _, ...given }) => createEntry(call, given)),
  ),
  update: os.directory.update.handler(
    write(parts, 'directory.update', (call, { requestId: _, id, version, ...given }) =>
      changeEntry(call, { id, version }, given),
    ),
  ),
  check: os.directory.check.handler(
    write(parts, 'directory.check', (call, { checkedOn, ...seen }) => checkedEntry(call, seen, checkedOn)),
  ),
  remove: os.directory.remove.handler(
    write(parts, 'directory.remove', (call, seen) => removeOrRestore(call, seen, true)),
  ),
  restore: os.directory.restore.handler(
    write(parts, 'directory.restore', (call, seen) => removeOrRestore(call, seen, false)),
  ),
  preview: os.directory.preview.handler(
    read(parts, 'directory.preview', ({ db, now }, { file }) => previewImport(db, file, now)),
  ),
  import: os.directory.import.handler(
    write(parts, 'directory.import', (call, { file }) => importFile(call, file)),
  ),
  export: os.directory.export.handler(
    read(parts, 'directory.export', async ({ db, now }, { language }) =>
      exportDirectory(inOrder(await listEntries(db)), language, localOf(now).on),
    ),
  ),
  prompts: os.directory.prompts.handler(
    read(parts, 'directory.prompts', ({ db }, { language }) => questionPrompts(db, language)),
  ),
  savePrompts: os.directory.savePrompts.handler(
    write(parts, 'directory.savePrompts', (call, { requestId: _, ...given }) => saveQuestions(call, given)),
  ),
});
