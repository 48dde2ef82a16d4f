import { describe, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { firstRunWords } from '#i18n/first-run.ts';
import { languages } from '#i18n/language.ts';
import { checkDraft, newDraft } from '#renderer/features/first-run/draft.ts';
import { steps, stepOf } from '#renderer/features/first-run/steps.ts';

const draft = newDraft(localDate('2026-10-21'));

describe('the pages of the wizard', () => {
  test('ask each thing of the draft once', () => {
    const asked = steps.flatMap(({ fields }) => fields);
    expect([...asked].sort()).toEqual(Object.keys(draft).sort());
  });

  test('have a title each, in every language', () => {
    for (const language of languages) {
      const titles = steps.map(({ title }) => firstRunWords[language][title]);
      expect(new Set(titles).size).toBe(steps.length);
    }
  });

  test('begin with the welcome and end with the recovery key', () => {
    expect([steps[0]?.title, steps.at(-1)?.title]).toEqual(['welcome', 'recovery']);
  });
});

describe('where a field is', () => {
  test.each([
    ['identityMode', 'welcome'],
    ['office.name', 'office'],
    ['office.municipalityCode', 'office'],
    ['adviser.name', 'kelaDay'],
    ['kelaDay.breaks.0.startMinute', 'kelaDay'],
    ['serviceHours.weekdays', 'line'],
    ['people', 'people'],
    ['people.1.roles', 'people'],
    ['recoveryTaken', 'recovery'],
  ])('%s is on the page %s', (field, title) => {
    expect(steps[stepOf(field)]?.title).toBe(title);
  });

  test('a field that only begins like another is not taken for it', () => {
    expect(stepOf('officeX')).toBe(steps.length - 1);
  });

  test('of everything that is wrong with an empty wizard is a page that shows it', () => {
    const wrong = checkDraft(draft);
    expect(wrong.length).toBeGreaterThan(3);
    for (const { field } of wrong) {
      const page = steps[stepOf(field)];
      expect(page?.fields.some((own) => field === own || field.startsWith(`${own}.`))).toBe(true);
    }
  });
});
