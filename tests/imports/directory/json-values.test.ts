import { describe, expect, test } from 'vitest';
import { catalogueItems } from '#imports/directory/catalogue-items.ts';
import { isObject, localized, objectsOf, textOf } from '#imports/directory/json-values.ts';

describe('a value of another shape is as if it were not there', () => {
  test.each([null, undefined, 7, 'x', [], [{}]])('%j is no object', (value) => {
    expect(isObject(value)).toBe(false);
  });

  test('of a list the objects are taken, of anything else none', () => {
    expect(objectsOf([{ a: 1 }, null, 'x', [], { b: 2 }])).toEqual([{ a: 1 }, { b: 2 }]);
    for (const value of [null, 'x', { a: 1 }, undefined]) expect(objectsOf(value)).toEqual([]);
  });

  test('a text is trimmed, and anything else an empty one', () => {
    expect(textOf('  Mallitie ')).toBe('Mallitie');
    for (const value of [null, 7, undefined, {}, ['x']]) expect(textOf(value)).toBe('');
  });
});

describe('a text in several languages', () => {
  const item = (language: string, value: string, type?: string) => ({ language, value, type });

  test('is Finnish, else Swedish, else English, else any', () => {
    const all = [item('en', 'Advice'), item('sv', 'Rådgivning'), item('fi', 'Neuvonta')];
    expect(localized(all)).toBe('Neuvonta');
    expect(localized(all.slice(0, 2))).toBe('Rådgivning');
    expect(localized(all.slice(0, 1))).toBe('Advice');
    expect(localized([item('se', 'Ráva')])).toBe('Ráva');
  });

  test('is of the wanted type before the wanted language', () => {
    const all = [item('fi', 'Pitkä', 'Description'), item('sv', 'Kort', 'Summary')];
    expect(localized(all, 'Summary')).toBe('Kort');
    expect(localized(all, 'Description')).toBe('Pitkä');
    expect(localized(all, 'Name')).toBe('Pitkä');
  });

  test('that is empty gives way to the next', () => {
    expect(localized([item('fi', '  '), item('sv', 'Rådgivning')])).toBe('Rådgivning');
    expect(localized([item('fi', '')])).toBe('');
    expect(localized('x')).toBe('');
  });
});

describe('the things of a file', () => {
  const service = { id: 's', serviceNames: [] };
  const channel = { id: 'c', serviceChannelNames: [] };
  const organisation = { id: 'o', organizationNames: [] };
  const found = (value: unknown) => catalogueItems(value).map(({ type, id }) => `${type} ${id}`);

  test('are told by their names', () => {
    expect(found([service, channel, organisation])).toEqual(['service s', 'channel c', 'organisation o']);
  });

  test('are found in pages of lists and in lists of each sort, in the order of the file', () => {
    expect(found({ pageNumber: 1, itemList: [channel, service] })).toEqual(['channel c', 'service s']);
    expect(found({ services: [service], serviceChannels: [channel], organizations: [organisation] })).toEqual(
      ['service s', 'channel c', 'organisation o'],
    );
    expect(found([{ itemList: [service] }, { itemList: [channel] }])).toEqual(['service s', 'channel c']);
  });

  test('are not looked for inside each other', () => {
    expect(found({ ...service, serviceChannels: [channel] })).toEqual(['service s']);
  });

  test('without a name of their own have an empty one', () => {
    expect(found({ serviceNames: [] })).toEqual(['service ']);
  });

  test.each([null, 'x', 7, {}, [], { name: 'x' }])('are none in %j', (value) => {
    expect(found(value)).toEqual([]);
  });
});
