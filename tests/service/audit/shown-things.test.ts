import { describe, expect, test } from 'vitest';
import { officeOf, rowOfLook, rowsOfChange, shownIn } from '#service/audit/shown-things.ts';
import { isSameLook, lookKey, rememberLook, SAME_LOOK_MS, type Look } from '#service/audit/repeated-looks.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { Store } from '#store/open.ts';

const seen = (id: string) => ({ id, officeId: 'o' });
const list = (answer: unknown) => ({
  operation: 'bookings.search' as const,
  input: { officeId: 'o' },
  answer,
});

describe('the row of a look', () => {
  test('of several things is one, and its set says which', () => {
    expect(rowOfLook(list([seen('b'), seen('a'), seen('a')]), [])).toEqual({
      entity: 'several',
      entityId: '2',
      officeId: 'o',
      subjects: [
        { kind: 'booking', id: 'a' },
        { kind: 'booking', id: 'b' },
      ],
    });
  });

  test('of one thing is about it and needs no set', () => {
    const row = { entity: 'booking', entityId: 'a', officeId: 'o', subjects: [] };
    expect(rowOfLook(list([seen('a')]), [])).toEqual(row);
    expect(rowOfLook(list([seen('a')]), [{ entity: 'booking', entityId: 'a' }])).toEqual(row);
  });

  test('of a list is about the list, also of an empty one that names itself', () => {
    const day = { entity: 'kela-day', entityId: 'o/2026-10-21' };
    expect(rowOfLook(list([seen('a')]), [day])).toMatchObject({
      ...day,
      subjects: [{ kind: 'booking', id: 'a' }],
    });
    expect(rowOfLook(list([]), [day])).toMatchObject({ ...day, subjects: [] });
    const named = [day, { entity: 'walk-in', entityId: 'w' }];
    expect(rowOfLook(list([]), named)).toMatchObject({ ...day, subjects: [{ kind: 'walk-in', id: 'w' }] });
  });

  test('is none when nobody was shown and nothing named', () => {
    expect(rowOfLook(list([]), [])).toBeUndefined();
    expect(shownIn({ operation: 'staff.list', answer: [seen('a')] })).toEqual([]);
  });
});

describe('the rows of a change', () => {
  test('keep what the answer showed besides what was changed in the first', () => {
    const answered = {
      operation: 'bookings.move' as const,
      input: {},
      answer: { from: seen('a'), to: seen('b') },
    };
    const named = [
      { entity: 'booking', entityId: 'a' },
      { entity: 'note', entityId: 'n' },
    ];
    expect(rowsOfChange(answered, named)).toEqual([
      { entity: 'booking', entityId: 'a', officeId: null, subjects: [{ kind: 'booking', id: 'b' }] },
      { entity: 'note', entityId: 'n', officeId: null, subjects: [] },
    ]);
  });
});

test.each([
  [{ officeId: 'a' }, { officeId: 'b' }, 'a'],
  [{}, { officeId: 'b' }, 'b'],
  [undefined, [{ officeId: 'b' }, { officeId: 'b' }], 'b'],
  [undefined, [{ officeId: 'b' }, { officeId: 'c' }], null],
  [undefined, [], null],
  [null, null, null],
])('asked %j and answered %j is of office %s', (input, answer, office) => {
  expect(officeOf({ input, answer })).toBe(office);
});

describe('the same look again', () => {
  const store = {} as Store;
  const row = { entity: 'kela-day', entityId: 'd', officeId: 'o', subjects: [] };
  const look = {
    sessionId: 's',
    staffId: 'siiri',
    operation: 'kelaDays.day',
    row,
    answer: [{ state: 'booked' }],
    now: 1_000_000 as Instant,
  };
  type LookThen = Look & { readonly now: Instant };
  const isSame = (of: Store, then: LookThen) => isSameLook(of, lookKey(then), then.now);
  const remember = (of: Store, then: LookThen) => rememberLook(of, lookKey(then), then.now);
  const later = (ms: number) => ({ ...look, now: (look.now + ms) as Instant });
  remember(store, look);

  test('is one for a minute, and from then on another', () => {
    expect(isSame(store, later(0))).toBe(true);
    expect(isSame(store, later(SAME_LOOK_MS - 1))).toBe(true);
    expect(isSame(store, later(SAME_LOOK_MS))).toBe(false);
    expect(isSame(store, later(-1))).toBe(false);
  });

  test.each([
    ['another letter', { answer: [{ state: 'cancelled' }] }],
    ['another person', { staffId: 'outi' }],
    ['another window', { sessionId: 't' }],
    ['another operation', { operation: 'kelaDays.week' }],
    ['another list', { row: { ...row, entityId: 'e' } }],
  ])('is none with %s', (_, change) => expect(isSame(store, { ...look, ...change })).toBe(false));

  test('is none of another file, nor of a single thing, which is opened on purpose', () => {
    expect(isSame({} as Store, look)).toBe(false);
    const single = { ...look, row: { ...row, entity: 'booking' } };
    remember(store, single);
    expect(isSame(store, single)).toBe(false);
  });

  test('is forgotten when many others came between', () => {
    for (let index = 0; index < 2001; index += 1) remember(store, { ...look, answer: index });
    expect(isSame(store, look)).toBe(false);
  });
});
