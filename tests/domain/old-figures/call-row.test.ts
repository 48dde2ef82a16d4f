import { expect, test } from 'vitest';
import { readCallRow } from '#domain/old-figures/call-row.ts';
import type { MappedCell } from '#domain/old-figures/mapped-cells.ts';
import type { ColumnMapping, Target } from '#domain/old-figures/mapping.ts';
import type { Cell } from '#domain/old-figures/table.ts';
import { oldFigureVocabulary } from '#i18n/old-figures-vocabulary.ts';

const read = (cells: Partial<Record<Target, Cell>>, unknownWords: ColumnMapping['unknownWords'] = 'refuse') =>
  readCallRow(
    new Map(
      Object.entries(cells).map(([target, cell]): [Target, MappedCell] => [
        target as Target,
        { cell, column: { heading: `${target}!`, target: target as Target, unknownWords } },
      ]),
    ),
    oldFigureVocabulary,
  );

test('a call is what its words say', () => {
  const call = {
    time: '9.05',
    outcome: 'Hoidettu puhelussa',
    serviceTask: 'aikuissosiaalityö',
    topic: 'talous',
    municipality: 'Alavus',
    callerKind: 'omainen',
    ageBand: '65–74 v',
    duration: '12,0',
  };
  expect(read(call)).toEqual({
    startMinute: 545,
    isOutside: false,
    kind: 'answered',
    outcome: 'resolved',
    serviceTask: 'working-age',
    topics: ['3'],
    municipality: '010',
    callerKind: 'relative',
    ageBand: '65-74',
    durationMinutes: 12,
    calls: 1,
  });
});

test('a day alone is a call of which nothing is known', () => {
  expect(read({ day: '3.2.2021' })).toMatchObject({ kind: 'answered', outcome: null, topics: [], calls: 1 });
});

test('a missed call has neither outcome nor length', () => {
  expect(read({ outcome: 'Ei vastattu', duration: 3 })).toMatchObject({
    kind: 'missed',
    outcome: null,
    durationMinutes: null,
  });
});

test('an unknown word refuses the row and names its column, or is left unrecorded', () => {
  expect(read({ municipality: 'Kuvitelmala' })).toEqual({ heading: 'municipality!', why: 'wordUnknown' });
  expect(read({ topic: 'ufot' })).toEqual({ heading: 'topic!', why: 'wordUnknown' });
  expect(read({ municipality: 'Kuvitelmala', topic: 'ufot', ageBand: '?' }, 'leave')).toMatchObject({
    municipality: null,
    topics: [],
    ageBand: null,
  });
});

test('an unreadable time or length refuses the row even where words may be unknown', () => {
  expect(read({ time: 'aamulla' }, 'leave')).toEqual({ heading: 'time!', why: 'timeUnreadable' });
  expect(read({ duration: 'pitkä' }, 'leave')).toEqual({ heading: 'duration!', why: 'durationUnreadable' });
});
