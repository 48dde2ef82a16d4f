import type { LocalDate } from '#domain/time/local-date.ts';
import type { EntryDetails } from './entry.ts';

export type EntryProblemCode = 'areaMissing' | 'areaTwice' | 'webNotAddress' | 'checkedInFuture';

export interface EntryProblem {
  readonly field: 'municipalities' | 'web' | 'checkedOn';
  readonly code: EntryProblemCode;
}

/** What is wrong with an entry: it has to say whom it serves, once, and its web address has to be one. */
export function checkEntry(
  entry: Pick<EntryDetails, 'wholeArea' | 'municipalities' | 'web'>,
): EntryProblem[] {
  const problems: EntryProblem[] = [];
  if (!entry.wholeArea && entry.municipalities.length === 0)
    problems.push({ field: 'municipalities', code: 'areaMissing' });
  if (entry.wholeArea && entry.municipalities.length > 0)
    problems.push({ field: 'municipalities', code: 'areaTwice' });
  if (entry.web !== '' && !isWebAddress(entry.web)) problems.push({ field: 'web', code: 'webNotAddress' });
  return problems;
}

/** A day of checking is today or before it. */
export function checkCheckedOn(checkedOn: LocalDate | null, today: LocalDate): EntryProblem[] {
  return checkedOn !== null && checkedOn > today ? [{ field: 'checkedOn', code: 'checkedInFuture' }] : [];
}

/**
 * True for `www.example.fi/x` and `https://example.fi`, written with or without the beginning; never for another scheme,
 * such as `javascript:`, which a link must not open.
 */
export function isWebAddress(text: string): boolean {
  return /^(?:https?:\/\/)?[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?(?:\.[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?)+(?::\d{1,5})?(?:[/?#]\S*)?$/iu.test(
    text,
  );
}
