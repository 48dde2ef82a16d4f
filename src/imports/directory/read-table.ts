import { folded } from '#domain/directory/find-entries.ts';
import type { EntryDetails } from '#domain/directory/entry.ts';
import type { ReadFile, ReadRow, RefusedRow, RowRefusal } from '#domain/directory/read-row.ts';
import type { DirectoryColumn, Vocabulary } from '#domain/directory/vocabulary.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { parseDate } from '#domain/time/parse-date.ts';
import { csvLines } from './csv-lines.ts';
import { readArea, readKind, readTopics } from './read-cells.ts';

/** A table as it was read, and which of its headings were not understood. */
export interface ReadTable extends ReadFile {
  readonly unknownColumns: readonly string[];
}

/**
 * Reads a CSV file with a row of headings; columns stand in any order, are parted by semicolons, commas or tabs, and one
 * that is not known is left unread. @returns undefined when the first row has no column for the name, so that it is not
 * such a table. Without a column for the lasting name, the name and the provider together are it.
 */
export function readTable(text: string, vocabulary: Vocabulary, today: LocalDate): ReadTable | undefined {
  const [headings = [], ...body] = csvLines(text);
  const columns = headings.map((heading) => vocabulary.columns.get(folded(heading)));
  if (!columns.includes('name')) return undefined;
  const rows: ReadRow[] = [];
  const refused: RefusedRow[] = [];
  for (const [index, cells] of body.entries()) {
    if (cells.every((cell) => cell === '')) continue;
    const line = new Map(
      columns.flatMap((column, at) => (column === undefined ? [] : [[column, cells[at] ?? ''] as const])),
    );
    const read = readLine(line, index + 2, vocabulary, today);
    if (typeof read === 'string') refused.push({ row: index + 2, name: line.get('name') ?? '', why: read });
    else rows.push(read);
  }
  const unknownColumns = headings.filter((heading, at) => heading !== '' && columns[at] === undefined);
  return { rows, refused, unknownColumns };
}

const texts = ['provider', 'phone', 'email', 'web', 'address', 'opening', 'description'] as const;

function readLine(
  line: ReadonlyMap<DirectoryColumn, string>,
  row: number,
  vocabulary: Vocabulary,
  today: LocalDate,
): ReadRow | RowRefusal {
  const name = line.get('name') ?? '';
  const details: { -readonly [Part in keyof EntryDetails]?: EntryDetails[Part] } & { name: string } = {
    name,
  };
  for (const part of texts) if (line.has(part)) details[part] = line.get(part) ?? '';
  const area = line.get('area');
  if (area !== undefined) {
    const read = readArea(area, vocabulary);
    if (typeof read === 'string') return read;
    Object.assign(details, read);
  }
  const kind = line.get('kind');
  if (kind !== undefined && kind !== '') {
    const read = readKind(kind, vocabulary);
    if (read === undefined) return 'kindUnknown';
    details.kind = read;
  }
  const topics = line.get('topics');
  if (topics !== undefined) {
    const read = readTopics(topics, vocabulary);
    if (read === undefined) return 'topicUnknown';
    details.topics = read;
  }
  const written = line.get('checkedOn');
  const checkedOn = written === undefined || written === '' ? null : parseDate(written, today);
  if (checkedOn === undefined) return 'dateUnreadable';
  const owner = line.get('owner');
  const externalId = line.has('id') ? (line.get('id') ?? '') : nameAsId(name, line.get('provider') ?? '');
  return {
    row,
    externalId,
    details,
    ...(owner === undefined ? {} : { ownerName: owner }),
    ...(written === undefined ? {} : { checkedOn }),
    isGone: false,
  };
}

function nameAsId(name: string, provider: string): string {
  return name === '' ? '' : folded([name, provider].filter((part) => part !== '').join('/')).slice(0, 100);
}
