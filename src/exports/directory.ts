import type { EntryDetails } from '#domain/directory/entry.ts';
import { directoryColumns, type DirectoryColumn } from '#domain/directory/vocabulary.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { municipalityNames } from '#i18n/classifications.ts';
import { areaNames } from '#i18n/area-names.ts';
import { directoryColumnNames, wholeAreaNames } from '#i18n/directory-vocabulary.ts';
import type { Language } from '#i18n/language.ts';
import { serviceKindNames } from '#i18n/service-kind-names.ts';
import { statisticsWords } from '#i18n/statistics.ts';
import { supportNeedShortNames } from '#i18n/support-need-short-names.ts';
import { reportFileName } from './file-name.ts';
import type { Sheet } from './sheet.ts';

/** An entry as a row of a table. */
export interface TableEntry extends EntryDetails {
  /** Its lasting name: that of its register, or the one it has here. */
  readonly tableId: string;
  readonly ownerName: string | null;
  readonly checkedOn: LocalDate | null;
}

/** The directory as a table whose columns an import reads back in any of the languages. */
export function directorySheet(entries: readonly TableEntry[], language: Language): Sheet {
  return {
    name: areaNames.directory[language],
    title: areaNames.directory[language],
    facts: [],
    columns: directoryColumns.map((key) => ({
      key,
      heading: directoryColumnNames[key][language],
      kind: key === 'checkedOn' ? 'date' : 'text',
    })),
    rows: entries.map((entry) => {
      const cells = cellsOf(entry, language);
      return directoryColumns.map((column) =>
        column === 'checkedOn' ? entry.checkedOn : unmistakable(cells[column]),
      );
    }),
  };
}

function cellsOf(
  entry: TableEntry,
  language: Language,
): Record<Exclude<DirectoryColumn, 'checkedOn'>, string> {
  const { name, provider, phone, email, web, address, opening, description } = entry;
  return {
    id: entry.tableId,
    name,
    provider,
    kind: serviceKindNames[entry.kind][language],
    area: entry.wholeArea
      ? wholeAreaNames[language]
      : entry.municipalities.map((code) => municipalityNames[code][language]).join(', '),
    topics: entry.topics.map((code) => supportNeedShortNames[code][language]).join(', '),
    phone,
    email,
    web,
    address,
    opening,
    description,
    owner: entry.ownerName ?? '',
  };
}

/** An apostrophe at the beginning is a spreadsheet's mark of a text, so one that was written gets another before it. */
const unmistakable = (text: string) => (text.startsWith("'") ? `'${text}` : text);

/** Such as `hakemisto_tehty-2026-10-21.csv`. */
export function directoryFileName(language: Language, madeOn: LocalDate): string {
  return reportFileName({
    subject: areaNames.directory[language],
    office: '',
    period: '',
    made: statisticsWords[language].made,
    madeOn,
    ending: 'csv',
  });
}
