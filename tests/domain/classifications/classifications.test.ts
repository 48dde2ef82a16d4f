import { expect, test } from 'vitest';
import { ageBands } from '#domain/classifications/age-band.ts';
import { callerKinds } from '#domain/classifications/caller-kind.ts';
import { municipalityCodes } from '#domain/classifications/municipality.ts';
import { serviceTasks, thlServiceTaskCodes } from '#domain/classifications/service-task.ts';
import {
  supportNeedCodes,
  supportNeedOfQuickCode,
  supportNeedQuickCodes,
} from '#domain/classifications/support-need.ts';
import { municipalityNames } from '#i18n/classifications.ts';

test('age bands follow each other without a gap or an overlap', () => {
  const bounds = ageBands.slice(0, -2).map((band) => band.split('-').map(Number));
  expect(bounds[0]?.[0]).toBe(0);
  for (const [index, [from]] of bounds.slice(1).entries()) expect(from).toBe((bounds[index]?.[1] ?? 0) + 1);
  expect(bounds.at(-1)?.[1]).toBe(84);
  expect(ageBands.slice(-2)).toEqual(['85+', 'unknown']);
});

test('seven service tasks; only the codes that are known are given', () => {
  expect(serviceTasks.filter((task) => task !== 'unknown')).toHaveLength(7);
  expect(thlServiceTaskCodes).toEqual({ 'child-protection': 10, addiction: 15, disability: 20 });
});

test('support needs are THL 1–11 and 99, each with a quick code of two letters of its own', () => {
  expect(supportNeedCodes.map(Number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 99]);
  const quick = supportNeedCodes.map((code) => supportNeedQuickCodes[code]);
  expect(quick.filter((code) => !/^[a-zåäö]{2}$/.test(code))).toEqual([]);
  expect(new Set(quick).size).toBe(quick.length);
});

test('a quick code finds its topic however it is typed', () => {
  expect(supportNeedOfQuickCode('ta')).toBe('3');
  expect(supportNeedOfQuickCode(' VÄ ')).toBe('5');
  expect(supportNeedOfQuickCode('x')).toBeUndefined();
  expect(supportNeedOfQuickCode('')).toBeUndefined();
});

test('municipalities are in Finnish order, with `other` last', () => {
  const names = municipalityCodes.slice(0, -1).map((code) => municipalityNames[code].fi);
  expect(names).toEqual([...names].sort(new Intl.Collator('fi').compare));
  expect(municipalityCodes.at(-1)).toBe('other');
});

test('every list ends in a word for what is not known', () => {
  expect([serviceTasks, ageBands, callerKinds].map((list) => list.at(-1))).toEqual([
    'unknown',
    'unknown',
    'unknown',
  ]);
});
