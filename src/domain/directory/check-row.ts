import { containsPersonalIdentityCode } from '#domain/identity/personal-identity-code.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { isWebAddress } from './check-entry.ts';
import { entryLimits, entryTexts } from './entry.ts';
import type { ReadRow, RowRefusal } from './read-row.ts';

/** Why the row cannot be taken for what it holds; undefined when it can. */
export function checkRow(
  { details, externalId, checkedOn }: ReadRow,
  today: LocalDate,
): RowRefusal | undefined {
  const texts = entryTexts.map((part) => ({ part, text: details[part] ?? '' }));
  if (externalId === '') return 'idMissing';
  if (details.name === '') return 'nameMissing';
  if (externalId.length > 100 || texts.some(({ part, text }) => text.length > entryLimits[part]))
    return 'textTooLong';
  if (texts.some(({ text }) => containsPersonalIdentityCode(text))) return 'identityCode';
  if (details.web !== undefined && details.web !== '' && !isWebAddress(details.web)) return 'webNotAddress';
  if (checkedOn !== undefined && checkedOn !== null && checkedOn > today) return 'checkedInFuture';
  return undefined;
}
