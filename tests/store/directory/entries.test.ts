import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { allEntries, findEntry, listEntries } from '#store/directory/entries.ts';
import { ownPrompts, savePrompt } from '#store/directory/question-prompts.ts';
import {
  insertEntry,
  setChecked,
  setRemoved,
  updateEntry,
  type EntryContent,
} from '#store/directory/write-entry.ts';
import { findGuide, saveGuide } from '#store/guides/guides.ts';
import { entryInput } from '#tests/support/directory.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
let staffId: string;
beforeEach(async () => {
  office = await newOffice('2026-10-21');
  staffId = await office.idOf('Siiri');
});
afterEach(() => office.close());

const { requestId: _, ...given } = entryInput();
const content = (changes: Partial<EntryContent> = {}): EntryContent => ({
  ...given,
  ownerId: null,
  checkedOn: null,
  ...changes,
});
const by = (at: number) => ({ staffId, at: at as Instant });
const store = () => office.parts.store;
const insert = (id: string, changes: Partial<EntryContent> = {}, registerKey: string | null = null) =>
  store().write((db) =>
    insertEntry(db, { ...content(changes), id, source: 'own', externalId: registerKey }, by(1000)),
  );

describe('an entry', () => {
  test('comes back with its municipalities and topics in order, each once', async () => {
    await insert('a', {
      wholeArea: false,
      municipalities: ['989', '010', '989'],
      topics: ['11', '2', '11'],
      ownerId: staffId,
      checkedOn: localDate('2026-01-02'),
    });
    expect(await findEntry(store().read, 'a')).toEqual({
      ...given,
      id: 'a',
      source: 'own',
      externalId: null,
      wholeArea: false,
      municipalities: ['010', '989'],
      topics: ['2', '11'],
      ownerId: staffId,
      ownerName: 'Siiri Sihteeri',
      checkedOn: '2026-01-02',
      removedAt: null,
      changedAt: 1000,
      changedByName: 'Siiri Sihteeri',
      version: 1,
    });
  });

  test('keeps its parts apart from those of another', async () => {
    await insert('a', { topics: ['1'] });
    await insert('b', { topics: ['2', '3'] });
    expect((await listEntries(store().read)).map(({ id, topics }) => `${id} ${topics.join()}`)).toEqual([
      'a 1',
      'b 2,3',
    ]);
    await store().write((db) => updateEntry(db, 'a', content({ topics: ['5'] }), by(2000)));
    expect((await findEntry(store().read, 'a'))?.topics).toEqual(['5']);
    expect((await findEntry(store().read, 'b'))?.topics).toEqual(['2', '3']);
  });

  test('that is not there is undefined, and an empty directory has none', async () => {
    expect(await findEntry(store().read, 'a')).toBeUndefined();
    expect(await listEntries(store().read)).toEqual([]);
  });

  test('has a lasting name that no other has', async () => {
    await insert('a', {}, 'ulko');
    await expect(insert('b', {}, 'ulko')).rejects.toThrow(/UNIQUE/);
    await insert('c');
    await insert('d');
    expect(await listEntries(store().read)).toHaveLength(3);
  });

  test('raises its version at every change and names who made it', async () => {
    await insert('a');
    await store().write((db) => setChecked(db, 'a', localDate('2026-10-21'), by(2000)));
    await store().write((db) => setRemoved(db, 'a', true, by(3000)));
    expect(await findEntry(store().read, 'a')).toMatchObject({
      checkedOn: '2026-10-21',
      removedAt: 3000,
      changedAt: 3000,
      version: 3,
    });
    await store().write((db) => setRemoved(db, 'a', false, by(4000)));
    expect(await findEntry(store().read, 'a')).toMatchObject({ removedAt: null, version: 4 });
  });

  test('that has been removed is not listed, is known to an import, and comes back when it is written', async () => {
    await insert('a');
    await store().write((db) => setRemoved(db, 'a', true, by(2000)));
    expect(await listEntries(store().read)).toEqual([]);
    expect(await allEntries(store().read)).toHaveLength(1);
    await store().write((db) => updateEntry(db, 'a', content({ name: 'Uusi' }), by(3000)));
    expect(await listEntries(store().read)).toMatchObject([{ name: 'Uusi', removedAt: null }]);
  });
});

describe('questions', () => {
  const save = (questions: string, language: 'fi' | 'sv' = 'fi') =>
    store().write((db) => savePrompt(db, { topicCode: '3', language, questions }, by(1000)));

  test('are none until somebody writes some, in that language', async () => {
    expect(await ownPrompts(store().read, 'fi')).toEqual([]);
    await save('Riittääkö?');
    expect(await ownPrompts(store().read, 'fi')).toEqual([
      {
        topicCode: '3',
        questions: 'Riittääkö?',
        changedAt: 1000,
        changedByName: 'Siiri Sihteeri',
        version: 1,
      },
    ]);
    expect(await ownPrompts(store().read, 'sv')).toEqual([]);
  });

  test('written again stand in the place of the first', async () => {
    await save('Ensimmäinen');
    await save('Toinen');
    expect(await ownPrompts(store().read, 'fi')).toMatchObject([{ questions: 'Toinen', version: 2 }]);
  });
});

describe('a guide', () => {
  const guide = {
    steps: [
      { id: 'a', question: 'Kysymys?', advice: '', answers: [{ words: 'Ei', leadsTo: 'outcome:resolved' }] },
    ],
    elsewhere: [],
  };

  test('comes back as it was written, one a language', async () => {
    expect(await findGuide(store().read, 'fi')).toBeUndefined();
    await store().write((db) => saveGuide(db, 'fi', guide, by(1000)));
    expect(await findGuide(store().read, 'fi')).toEqual({
      guide,
      changedAt: 1000,
      changedByName: 'Siiri Sihteeri',
      version: 1,
    });
    expect(await findGuide(store().read, 'sv')).toBeUndefined();
  });

  test('written again raises its version', async () => {
    await store().write((db) => saveGuide(db, 'fi', guide, by(1000)));
    await store().write((db) => saveGuide(db, 'fi', { ...guide, steps: [] }, by(2000)));
    expect(await findGuide(store().read, 'fi')).toMatchObject({ guide: { steps: [] }, version: 2 });
  });
});
