import { describe, expect, test } from 'vitest';
import { planImport, type KnownEntry } from '#domain/directory/plan-import.ts';
import type { ReadRow } from '#domain/directory/read-row.ts';
import { localDate } from '#domain/time/local-date.ts';
import { entryInput } from '#tests/support/directory.ts';

const today = localDate('2026-10-21');
const people = [{ id: 'siiri', name: 'Siiri Sihteeri' }];
const { requestId: _r, ...content } = entryInput();
const known: KnownEntry = {
  ...content,
  id: 'entry-1',
  externalId: 'ulko-1',
  checkedOn: localDate('2026-05-01'),
  isRemoved: false,
};
const row = (changes: Partial<ReadRow> = {}): ReadRow => ({
  row: 2,
  externalId: 'ulko-1',
  details: { name: content.name },
  isGone: false,
  ...changes,
});
const plan = (rows: ReadRow[], entries: readonly KnownEntry[] = [known]) =>
  planImport({ rows, refused: [] }, { known: entries, people, today });
const refusalOf = (changes: Partial<ReadRow>, entries?: readonly KnownEntry[]) =>
  plan([row(changes)], entries).refused.map(({ why }) => why);

describe('a row of an entry that is here', () => {
  test('changes nothing when it says the same, or less', () => {
    expect(plan([row()])).toEqual({ changes: [], unchanged: 1, refused: [] });
    expect(plan([row({ details: { ...content } })])).toMatchObject({ changes: [], unchanged: 1 });
  });

  test('names the parts it changes, and leaves the others', () => {
    const { changes } = plan([row({ details: { name: 'Uusi nimi', phone: '000 2' } })]);
    expect(changes).toMatchObject([
      {
        kind: 'changed',
        id: 'entry-1',
        fields: ['name', 'phone'],
        wanted: { name: 'Uusi nimi', phone: '000 2', email: content.email, topics: ['3'] },
      },
    ]);
  });

  test('is found by the name it has here too, as an export writes it', () => {
    expect(plan([row({ externalId: 'entry-1' })], [{ ...known, externalId: null }])).toMatchObject({
      changes: [],
      unchanged: 1,
    });
  });

  test('brings it back when it had been removed', () => {
    const { changes } = plan([row()], [{ ...known, isRemoved: true }]);
    expect(changes).toMatchObject([{ kind: 'back', id: 'entry-1', fields: [] }]);
  });

  test('never makes the day of its check older, and makes it newer', () => {
    expect(plan([row({ checkedOn: localDate('2025-01-01') })]).unchanged).toBe(1);
    expect(plan([row({ checkedOn: null })]).unchanged).toBe(1);
    expect(plan([row({ checkedOn: today })]).changes).toMatchObject([
      { fields: ['checkedOn'], wanted: { checkedOn: today } },
    ]);
  });

  test('takes the order of topics and municipalities for nothing', () => {
    const entry: KnownEntry = {
      ...known,
      wholeArea: false,
      municipalities: ['010', '989'],
      topics: ['2', '3'],
    };
    const details = { name: entry.name, municipalities: ['989', '010'], topics: ['3', '2'] } as const;
    expect(plan([row({ details })], [entry]).unchanged).toBe(1);
  });

  test('removes it when its register says that it is gone; once', () => {
    expect(plan([row({ isGone: true })]).changes).toMatchObject([{ kind: 'removed', id: 'entry-1' }]);
    expect(refusalOf({ isGone: true }, [{ ...known, isRemoved: true }])).toEqual(['notPublished']);
    expect(refusalOf({ isGone: true, externalId: 'unknown' })).toEqual(['notPublished']);
  });
});

describe('a row of something new', () => {
  const fresh = { externalId: 'ulko-2', details: { name: 'Uusi', wholeArea: true } };

  test('is added with what it says; what it does not say is empty and of the kind "other"', () => {
    expect(plan([row(fresh)]).changes).toMatchObject([
      {
        kind: 'new',
        wanted: { name: 'Uusi', kind: '99', phone: '', topics: [], ownerId: null, checkedOn: null },
      },
    ]);
  });

  test('has its owner by name, however it is written', () => {
    expect(plan([row({ ...fresh, ownerName: ' siiri  SIHTEERI' })]).changes).toMatchObject([
      { wanted: { ownerId: 'siiri' } },
    ]);
    expect(plan([row({ ...fresh, ownerName: '' })]).changes).toMatchObject([{ wanted: { ownerId: null } }]);
  });
});

describe('a row is refused', () => {
  test.each([
    ['idMissing', { externalId: '' }],
    ['nameMissing', { details: { name: '' } }],
    ['textTooLong', { details: { name: 'x'.repeat(201) } }],
    ['textTooLong', { externalId: 'x'.repeat(101) }],
    ['identityCode', { details: { name: 'Apu', description: 'kysy 131052-308T' } }],
    ['webNotAddress', { details: { name: 'Apu', web: 'javascript:alert(1)' } }],
    ['checkedInFuture', { checkedOn: localDate('2026-10-22') }],
    ['ownerUnknown', { ownerName: 'Joku Muu' }],
    ['areaMissing', { externalId: 'ulko-9', details: { name: 'Apu' } }],
  ] as const)('with %s', (why, changes) => {
    expect(refusalOf(changes)).toEqual([why]);
  });

  test('when another row of the file is of the same entry, whichever name it uses', () => {
    const { changes, refused, unchanged } = plan([
      row(),
      row({ row: 3 }),
      row({ row: 4, externalId: 'entry-1' }),
    ]);
    expect({ changes, unchanged }).toEqual({ changes: [], unchanged: 1 });
    expect(refused.map(({ row: number, why }) => [number, why])).toEqual([
      [3, 'idTwice'],
      [4, 'idTwice'],
    ]);
  });

  test('without a lasting name, each of them for that and not as the second of one entry', () => {
    const rows = [2, 3, 4].map((number) => row({ row: number, externalId: '' }));
    expect(plan(rows).refused.map(({ row: number, why }) => [number, why])).toEqual([
      [2, 'idMissing'],
      [3, 'idMissing'],
      [4, 'idMissing'],
    ]);
  });

  test('beside those the reader refused, in the order of the file', () => {
    const file = {
      rows: [row({ row: 5, externalId: '' })],
      refused: [{ row: 3, name: '', why: 'kindUnknown' as const }],
    };
    expect(planImport(file, { known: [], people, today }).refused.map((one) => one.row)).toEqual([3, 5]);
  });
});
