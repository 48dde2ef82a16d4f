import { directoryColumnNames } from '#i18n/directory-vocabulary.ts';
import type { Language } from '#i18n/language.ts';

/** Parts of an entry that stand in the column of another name. */
const columnOf: Readonly<Record<string, keyof typeof directoryColumnNames>> = {
  wholeArea: 'area',
  municipalities: 'area',
  ownerId: 'owner',
};

/** The parts of an entry by the names of their columns, each once. */
export function sayFields(fields: readonly string[], language: Language): string {
  const columns = fields.map((field) => columnOf[field] ?? (field as keyof typeof directoryColumnNames));
  return [...new Set(columns)]
    .map((column) => directoryColumnNames[column][language].toLowerCase())
    .join(', ');
}
