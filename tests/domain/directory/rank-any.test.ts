import { array, assert, constantFrom, integer, option, property, record, subarray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { supportNeedCodes } from '#domain/classifications/support-need.ts';
import { areaMunicipalities, type EntryDetails } from '#domain/directory/entry.ts';
import { findEntries, type EntryFilter } from '#domain/directory/find-entries.ts';
import { directedTo, forCaller } from '#domain/directory/for-caller.ts';
import { isUnchecked } from '#domain/directory/freshness.ts';
import { fromDayNumber, localDate, plusDays, toDayNumber } from '#domain/time/local-date.ts';
import { entryInput } from '#tests/support/directory.ts';

const today = localDate('2026-10-21');
const kindName = (kind: string) => (kind === '8' ? 'Mielenterveys' : 'Muu');

type Found = EntryDetails & { readonly id: number; readonly checkedOn: ReturnType<typeof localDate> | null };

const entries = array(
  record({
    name: constantFrom('Apu', 'Ähtärin työpaja', 'Velkaneuvonta', 'Ääni'),
    kind: constantFrom('1' as const, '8' as const),
    served: subarray([...areaMunicipalities]),
    topics: subarray([...supportNeedCodes]),
    checkedDaysAgo: option(integer({ min: 0, max: 800 })),
  }),
  { maxLength: 12 },
).map((all) =>
  all.map(({ name, kind, served, topics, checkedDaysAgo }, id): Found => {
    const { requestId: _r, ownerId: _o, ...details } = entryInput();
    return {
      ...details,
      id,
      name,
      kind,
      topics,
      wholeArea: served.length === 0,
      municipalities: served,
      checkedOn: checkedDaysAgo === null ? null : plusDays(today, -checkedDaysAgo),
    };
  }),
);
const municipality = constantFrom(...areaMunicipalities, 'other', '091', null);

describe('entries for any caller', () => {
  test('are each those that serve the caller’s municipality, once, and none is lost elsewhere', () => {
    assert(
      property(entries, municipality, subarray([...supportNeedCodes]), (all, code, topics) => {
        const isOurs = areaMunicipalities.some((one) => one === code);
        const wanted = all.filter(
          (entry) => !isOurs || entry.wholeArea || entry.municipalities.some((one) => one === code),
        );
        const found = forCaller(all, { municipality: code, topics });
        expect(found.map(({ id }) => id).sort((a, b) => a - b)).toEqual(wanted.map(({ id }) => id));
      }),
    );
  });

  test('stand by how many topics they help with, and alike ones as they stood', () => {
    assert(
      property(entries, subarray([...supportNeedCodes]), (all, topics) => {
        const hits = (entry: Found) => topics.filter((topic) => entry.topics.includes(topic)).length;
        const found = forCaller(all, { municipality: null, topics });
        for (const [at, entry] of found.entries()) {
          const next = found[at + 1];
          if (!next) continue;
          const isBefore = hits(entry) > hits(next) || (hits(entry) === hits(next) && entry.id < next.id);
          expect(isBefore).toBe(true);
        }
      }),
    );
  });

  test('stand in the same order whatever the order in which the topics were chosen', () => {
    assert(
      property(entries, subarray([...supportNeedCodes]), (all, topics) => {
        const ranked = forCaller(all, { municipality: null, topics });
        expect(forCaller(all, { municipality: null, topics: [...topics].reverse() })).toEqual(ranked);
      }),
    );
  });
});

describe('any filter', () => {
  const filters = record<EntryFilter>({
    text: constantFrom('', 'tyopaja', 'ÄÄNI', 'velka muu', 'mielen', 'ei mitään'),
    municipality: option(constantFrom(...areaMunicipalities)),
    kind: option(constantFrom('1' as const, '8' as const, '22' as const)),
    uncheckedOnly: constantFrom(true, false),
  });
  const none: EntryFilter = { text: '', municipality: null, kind: null, uncheckedOnly: false };
  const ids = (all: readonly Found[], filter: EntryFilter) =>
    findEntries(all, filter, today, kindName).map(({ id }) => id);

  test('lets pass what each of its parts lets pass alone, in the same order', () => {
    assert(
      property(entries, filters, (all, filter) => {
        const parts = (Object.keys(none) as (keyof EntryFilter)[]).map((part) =>
          ids(all, { ...none, [part]: filter[part] }),
        );
        const wanted = all.map(({ id }) => id).filter((id) => parts.every((part) => part.includes(id)));
        expect(ids(all, filter)).toEqual(wanted);
      }),
    );
  });

  test('of words finds no less with a word fewer', () => {
    assert(
      property(entries, subarray(['velka', 'neuvonta', 'muu', 'alavus', 'x']), (all, words) => {
        const fewer = ids(all, { ...none, text: words.slice(1).join(' ') });
        for (const id of ids(all, { ...none, text: words.join(' ') })) expect(fewer).toContain(id);
      }),
    );
  });

  test.each([
    ['apu', ['Apu', 'Tukiapu']],
    ['TUKIAPU', ['Tukiapu']],
    ['aania', ['Ääniä']],
    ['0005550', ['Apu']],
    ['000 555', ['Apu']],
    ['mallitie', ['Tukiapu']],
    ['example.fi/a', ['Ääniä']],
    ['mielen', ['Ääniä']],
    ['apu mallitie', ['Tukiapu']],
    ['apu mielen', []],
  ])('%j finds %j', (text, wanted) => {
    const {
      requestId: _r,
      ownerId: _o,
      ...details
    } = entryInput({
      provider: '',
      phone: '',
      email: '',
      web: '',
      address: '',
      description: '',
      kind: '1',
    });
    const all = [
      { ...details, name: 'Apu', phone: '000 5550 101', checkedOn: null },
      { ...details, name: 'Tukiapu', address: 'Mallitie 3', checkedOn: null },
      { ...details, name: 'Ääniä', kind: '8' as const, web: 'www.example.fi/a', checkedOn: null },
    ];
    expect(findEntries(all, { ...none, text }, today, kindName).map(({ name }) => name)).toEqual(wanted);
  });
});

describe('a year after any day', () => {
  const first = toDayNumber(localDate('2023-01-01'));
  const days = Array.from({ length: 3 * 366 }, (_, at) => fromDayNumber(first + at));

  test('it is old for the first time on the same day of the next year, or on 1 March after a leap day', () => {
    for (const checkedOn of days) {
      const [year = 0, month = 0, day = 0] = checkedOn.split('-').map(Number);
      const becomesOld = new Date(Date.UTC(year + 1, month - 1, day)).toISOString().slice(0, 10);
      const on = localDate(becomesOld);
      expect(isUnchecked(checkedOn, on), `checked on ${checkedOn}`).toBe(true);
      expect(isUnchecked(checkedOn, plusDays(on, -1)), `checked on ${checkedOn}`).toBe(false);
      expect(isUnchecked(checkedOn, plusDays(on, 1)), `checked on ${checkedOn}`).toBe(true);
    }
    expect(days).toContain('2024-02-29');
  });
});

test('where a caller was directed always fits the call, begins with the name and keeps the number it can', () => {
  const length = integer({ min: 0, max: 200 });
  assert(
    property(length, length, integer({ min: 0, max: 80 }), (name, provider, phone) => {
      const entry = {
        name: `N${'a'.repeat(name)}`.slice(0, 200),
        provider: 'p'.repeat(provider),
        phone: '0'.repeat(phone),
      };
      const said = directedTo(entry);
      expect(said.length).toBeLessThanOrEqual(200);
      expect(said.startsWith(entry.name)).toBe(true);
      const isRoom = entry.name.length + 2 + phone <= 200;
      expect(said.endsWith(isRoom ? entry.phone : '')).toBe(true);
    }),
  );
});
