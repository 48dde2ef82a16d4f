import { expect, test } from 'vitest';
import type { KelaTemplateView } from '#contract/kela-days.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { checkTemplateDraft, draftFrom, templateOf } from '#renderer/features/settings/template-draft.ts';

const today = localDate('2026-10-31');
const present: KelaTemplateView = {
  id: 'template-1',
  officeId: 'office-1',
  adviserId: 'adviser-1',
  adviserName: 'Kaisa Kelanen',
  weekday: 3,
  startMinute: at(9),
  endMinute: at(15),
  slotMinutes: 45,
  bufferMinutes: 5,
  everyWeeks: 2,
  breaks: [{ startMinute: at(11, 30), endMinute: at(12) }],
  validFromOn: localDate('2021-02-03'),
  validToOn: null,
  version: 4,
};

test('the next version begins as the present one, tomorrow', () => {
  const template = templateOf(draftFrom('office-1', present, null, today));
  const { id: _, adviserName: _name, version: _version, ...same } = present;
  expect(template).toEqual({ ...same, validFromOn: '2026-11-01' });
});

test('K10 it may be of another weekday and have a last day, which is no earlier than the first', () => {
  const draft = { ...draftFrom('office-1', present, null, today), weekday: 4 as const };
  expect(templateOf({ ...draft, validToOn: localDate('2027-06-30') })).toMatchObject({
    weekday: 4,
    validToOn: '2027-06-30',
  });
  expect(checkTemplateDraft({ ...draft, validToOn: localDate('2026-10-31') })).toEqual([
    { field: 'validToOn', code: 'validityReversed' },
  ]);
});

test('a new Kela day asks what it cannot know, and takes the only adviser', () => {
  const fields = (only: string | null) =>
    checkTemplateDraft(draftFrom('office-1', undefined, only, today)).map(({ field }) => field);
  expect(fields(null)).toEqual(['adviserId', 'weekday', 'startMinute', 'endMinute']);
  expect(fields('adviser-1')).toEqual(['weekday', 'startMinute', 'endMinute']);
});

test('the rules speak once the fields are filled in', () => {
  const draft = { ...draftFrom('office-1', present, null, today), slotMinutes: 600 };
  expect(checkTemplateDraft(draft)).toEqual([{ field: 'slotMinutes', code: 'slotLengthNotAllowed' }]);
});
