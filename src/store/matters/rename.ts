import type { WriteDb } from '#store/database.ts';

/** Writes down what the matter is called and whom it concerns; the caller raises the version. */
export async function renameMatter(
  db: WriteDb,
  id: string,
  { name, clientLabel }: { readonly name: string; readonly clientLabel: string },
): Promise<void> {
  await db.updateTable('matter').set({ name, client_label: clientLabel }).where('id', '=', id).execute();
}
