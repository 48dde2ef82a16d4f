import { randomUUID } from 'node:crypto';
import { promises as files } from 'node:fs';
import { extname, join } from 'node:path';
import { app, dialog, type BrowserWindow } from 'electron';
import { largestSavedFile, longestSuggestedName, type SaveOutcome } from '#contract/desktop-bridge.ts';

/** What the program exports. A window can save nothing else, so never something that the computer would run. */
const savedKinds = ['xlsx', 'csv', 'pdf', 'ics', 'txt', 'json'] as const;

export interface FileToSave {
  /** A bare file name with one of the endings above. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads the arguments of a window's request. @throws when they are not a bare file name of a kind that is saved, and bytes. */
export function fileToSave(raw: readonly unknown[]): FileToSave {
  const [name, bytes, ...more] = raw;
  if (more.length > 0 || typeof name !== 'string' || !(bytes instanceof Uint8Array))
    throw new Error('not a file');
  if (name.length > longestSuggestedName || bytes.length > largestSavedFile) throw new Error('too large');
  // What a path, a stream name, a device or a hidden file could be made of, on any of the three systems.
  if (/[\p{Cc}\p{Cf}/\\:*?"<>|]|^[.\s]|\.\./u.test(name) || ending(name) === undefined)
    throw new Error('not a file name');
  return { name, bytes };
}

/**
 * Asks where to and writes the file whole: beside the place first, then into it, so that a full disk never leaves half
 * a file in place of an older one. The ending stays what it was.
 *
 * @throws the fault of the file system.
 */
export async function saveFile(window: BrowserWindow, file: FileToSave, title: string): Promise<SaveOutcome> {
  const kind = ending(file.name) ?? '';
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title,
    defaultPath: join(app.getPath('documents'), file.name),
    filters: [{ name: kind.toUpperCase(), extensions: [kind] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (canceled || filePath === '') return 'cancelled';
  const place = ending(filePath) === kind ? filePath : `${filePath}.${kind}`;
  const part = `${place}.${randomUUID()}.part`;
  try {
    await files.writeFile(part, file.bytes, { flag: 'wx', flush: true });
    await files.rename(part, place);
  } catch (fault) {
    await files.rm(part, { force: true });
    throw fault;
  }
  return 'saved';
}

function ending(name: string): string | undefined {
  const found = extname(name).slice(1).toLowerCase();
  return savedKinds.find((kind) => kind === found);
}
