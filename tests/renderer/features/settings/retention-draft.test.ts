import { expect, test } from 'vitest';
import { usualMonths } from '#domain/retention/areas.ts';
import { localDate } from '#domain/time/local-date.ts';
import { checkRetention, retentionDraft } from '#renderer/features/settings/retention-draft.ts';

const draft = retentionDraft({ months: usualMonths, automaticFromOn: null });

test('the stored times are in the form, and a day from which it runs by itself is the mark', () => {
  expect(draft).toEqual({ months: usualMonths, isAutomatic: false });
  expect(retentionDraft({ months: usualMonths, automaticFromOn: localDate('2027-03-08') }).isAutomatic).toBe(
    true,
  );
  expect(checkRetention(draft)).toEqual([]);
});

test.each([
  [null, 'missing'],
  [0, 'notAccepted'],
  [121, 'notAccepted'],
  [1.5, 'notAccepted'],
])('%s months will not do', (contacts, code) => {
  expect(checkRetention({ ...draft, months: { ...usualMonths, contacts } })).toEqual([
    { field: 'months.contacts', code },
  ]);
});
