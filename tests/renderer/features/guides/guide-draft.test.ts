import { expect, test } from 'vitest';
import { callOutcomes } from '#domain/calls/outcome.ts';
import { usualGuide } from '#i18n/usual-guides.ts';
import { draftOf, freshId, leadsToOptions } from '#renderer/features/guides/guide-draft.ts';

test('the form holds a copy: what is typed does not touch what is shown', () => {
  const draft = draftOf(usualGuide('fi'));
  const [step] = draft.steps;
  if (step) step.question = 'Toinen';
  expect(usualGuide('fi').steps[0]?.question).not.toBe('Toinen');
  expect(draft.elsewhere).toEqual(usualGuide('fi').elsewhere);
});

test('a new step or reason has a name that no other has', () => {
  expect(freshId([])).toBe('own-1');
  expect(freshId([{ id: 'own-2' }])).toBe('own-3');
  expect(freshId([{ id: 'a' }, { id: 'own-2' }])).toBe('own-3');
});

test('an answer leads to the other steps by their numbers, to outcomes and to receivers', () => {
  const draft = draftOf(usualGuide('fi'));
  const options = leadsToOptions(draft, 1, 'fi');
  expect(options).toHaveLength(draft.steps.length - 1 + callOutcomes.length + draft.elsewhere.length);
  expect(options[0]).toEqual({ id: 'step:worry', label: '1. Mikä on soittajan huoli?' });
  expect(options.some(({ id }) => id === 'step:scope')).toBe(false);
  expect(options.at(-1)).toMatchObject({ id: 'elsewhere:disability', label: 'Vammaispalvelut' });
});
