import { createHash } from 'node:crypto';
import type { RecognisedFile } from '#domain/old-figures/table.ts';
import { oldFigureVocabulary } from '#i18n/old-figures-vocabulary.ts';
import { readFile, type FileRefusal } from '#imports/old-figures/read-file.ts';
import { recognise } from '#imports/old-figures/recognise.ts';
import { refuse } from '#service/refuse.ts';

/** Largest file in bytes, as the window has it. */
const LARGEST = 2 * 1024 * 1024;
/** Most different headings: a table of more is something else. */
const MOST_HEADINGS = 200;

/** A file as it was read, before it is held against anything. */
export interface OldFile {
  readonly recognised: RecognisedFile;
  /** SHA-256 of the file, in hexadecimal digits. */
  readonly sha256: string;
}

/**
 * Reads an old table. A large one takes a good part of a second, so nobody calls this while holding the right to write.
 * @throws INVALID_INPUT when it is none
 */
export async function readOldFile(file: string, fileName: string): Promise<OldFile> {
  const bytes = Buffer.from(file, 'base64');
  if (bytes.length > LARGEST) return refuseFile('oldFiguresTooLarge');
  const sheets = await readFile(bytes);
  if (typeof sheets === 'string') return refuseFile(sheets);
  const recognised = recognise(sheets, oldFigureVocabulary, fileName);
  if (recognised.rows.length === 0 || recognised.headings.length > MOST_HEADINGS)
    return refuseFile('emptyTable');
  return { recognised, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function refuseFile(code: FileRefusal | 'oldFiguresTooLarge'): never {
  return refuse('INVALID_INPUT', { problems: [{ field: 'file', code }] });
}
