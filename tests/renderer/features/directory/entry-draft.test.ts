import { expect, test } from 'vitest';
import { checkEntryDraft, entryDraft, newEntry } from '#renderer/features/directory/entry-draft.ts';
import { localDate } from '#domain/time/local-date.ts';
import { entryInput } from '#tests/support/directory.ts';

test('a new entry asks for its name alone', () => {
  expect(checkEntryDraft(newEntry('siiri')).map(({ field }) => field)).toEqual(['name']);
  expect(checkEntryDraft({ ...newEntry('siiri'), name: 'Apu' })).toEqual([]);
});

test('an entry that is there opens as it is, without what is not typed', () => {
  const { requestId: _, ...details } = entryInput({ ownerId: 'siiri' });
  const entry = {
    ...details,
    id: 'e',
    source: 'own' as const,
    externalId: null,
    ownerName: 'Siiri',
    checkedOn: localDate('2026-10-21'),
    isRemoved: false,
    version: 3,
  };
  expect(entryDraft(entry)).toEqual(details);
});

test('whom it serves and its web address are checked when the rest is right', () => {
  const draft = { ...newEntry('siiri'), name: 'Apu', wholeArea: false, web: 'x' };
  expect(checkEntryDraft(draft).map(({ field, code }) => `${field} ${code}`)).toEqual([
    'municipalities areaMissing',
    'web webNotAddress',
  ]);
});
