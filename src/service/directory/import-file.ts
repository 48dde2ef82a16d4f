import type { DirectoryImport } from '#contract/directory.ts';
import { planImport, type ImportChange, type ImportPlan } from '#domain/directory/plan-import.ts';
import { localOf, type Instant } from '#domain/time/instant.ts';
import type { ReadDb } from '#store/database.ts';
import { allEntries } from '#store/directory/entries.ts';
import { insertEntry, setRemoved, updateEntry } from '#store/directory/write-entry.ts';
import { listStaff } from '#store/staff/staff.ts';
import type { WriteCall } from '#service/write.ts';
import { readDirectoryFile, type DirectoryFile } from './read-file.ts';

interface FilePlan {
  readonly file: DirectoryFile;
  readonly plan: ImportPlan;
}

/** What importing the file would do now. */
export async function previewImport(db: ReadDb, file: string, now: Instant): Promise<DirectoryImport> {
  return described(await planned(db, file, now));
}

/** Imports the file: every row that can be taken, all of them or, when something fails, none. */
export async function importFile(call: WriteCall, file: string): Promise<DirectoryImport> {
  const { db, now, audit, announce } = call;
  const read = await planned(db, file, now);
  for (const change of read.plan.changes) await apply(call, change, read.file.source);
  audit('directory', read.file.source);
  announce(null, 'directory');
  return described(read);
}

async function planned(db: ReadDb, base64: string, now: Instant): Promise<FilePlan> {
  const today = localOf(now).on;
  const file = readDirectoryFile(base64, today);
  const entries = await allEntries(db);
  const known = entries.map((entry) => ({ ...entry, isRemoved: entry.removedAt !== null }));
  const people = (await listStaff(db)).filter(({ activeToOn }) => activeToOn === null || activeToOn >= today);
  // Somebody who has left still looks after what they did, so that a table written here can be read back.
  const owners = entries.flatMap(({ ownerId, ownerName }) =>
    ownerId !== null && ownerName !== null ? [{ id: ownerId, name: ownerName }] : [],
  );
  return { file, plan: planImport(file, { known, people: [...owners, ...people], today }) };
}

async function apply(
  { db, actor, now, newId, audit }: WriteCall,
  change: ImportChange,
  source: DirectoryFile['source'],
): Promise<void> {
  const by = { staffId: actor.id, at: now };
  const id = change.kind === 'new' ? newId() : change.id;
  if (change.kind === 'removed') await setRemoved(db, id, true, by);
  else if (change.kind === 'new')
    await insertEntry(db, { ...change.wanted, id, source, externalId: change.row.externalId }, by);
  else await updateEntry(db, id, change.wanted, by);
  audit('directory-entry', id);
}

function described({ file, plan }: FilePlan): DirectoryImport {
  return {
    source: file.source,
    changes: plan.changes.map((change) => ({
      row: change.row.row,
      kind: change.kind,
      name: change.row.details.name,
      fields: 'fields' in change ? [...change.fields] : [],
    })),
    unchanged: plan.unchanged,
    refused: [...plan.refused],
    unknownColumns: [...file.unknownColumns],
  };
}
