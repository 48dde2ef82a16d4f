import type { EntrySource } from '#domain/directory/entry.ts';
import type { ReadFile } from '#domain/directory/read-row.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { directoryVocabulary } from '#i18n/directory-vocabulary.ts';
import { decodeText } from '#imports/directory/decode-text.ts';
import { readCatalogue } from '#imports/directory/read-catalogue.ts';
import { readTable } from '#imports/directory/read-table.ts';
import { refuse } from '#service/refuse.ts';

/** Largest file in bytes, as the window has it. */
const LARGEST = 2 * 1024 * 1024;

/** A file as it was read, and what sort of file it is. */
export interface DirectoryFile extends ReadFile {
  readonly source: Exclude<EntrySource, 'own'>;
  readonly unknownColumns: readonly string[];
}

/** Reads a table or a file of the service catalogue; which of them it is, its first sign tells. @throws INVALID_INPUT */
export function readDirectoryFile(file: string, today: LocalDate): DirectoryFile {
  const bytes = Buffer.from(file, 'base64');
  if (bytes.length > LARGEST) return refuseFile('directoryTooLarge');
  const text = decodeText(bytes);
  if (/^\s*[{[]/.test(text)) {
    const catalogue = readCatalogue(text, directoryVocabulary.sayHours);
    return catalogue ? { ...catalogue, source: 'ptv', unknownColumns: [] } : refuseFile('notADirectory');
  }
  const table = readTable(text, directoryVocabulary, today);
  return table ? { ...table, source: 'csv' } : refuseFile('notADirectory');
}

function refuseFile(code: 'directoryTooLarge' | 'notADirectory'): never {
  return refuse('INVALID_INPUT', { problems: [{ field: 'file', code }] });
}
