import { expect, test } from 'vitest';
import { requiredFields } from '#domain/calls/required-fields.ts';
import { callOutcomes, type CallOutcome } from '#domain/calls/outcome.ts';
import { namedProblem } from '#renderer/features/calls/form/field-names.ts';
import { shownParts, type ShownParts } from '#renderer/features/calls/form/shown-parts.ts';

/** The part of the form in which a required field is written; the topmost fields are always there. */
const partOf = (field: string): keyof ShownParts | undefined => {
  if (field.startsWith('handover')) return 'handover';
  if (field.startsWith('promise')) return 'promise';
  if (field === 'phone' || field === 'clientLabel') return 'client';
  return field === 'advice' || field === 'directedTo' ? field : undefined;
};

test.each(callOutcomes)('whatever %s requires can be filled in on the form', (outcome) => {
  const shown = shownParts(outcome);
  const parts = requiredFields(outcome)
    .flat()
    .map((field) => partOf(field));
  expect(parts.filter((part) => part === undefined || !shown[part])).toEqual([]);
});

test('handover and promise are asked only of the outcomes that make one', () => {
  const asking = (part: keyof ShownParts): CallOutcome[] =>
    callOutcomes.filter((outcome) => shownParts(outcome)[part]);
  expect(asking('handover')).toEqual(['handedOver']);
  expect(asking('promise')).toEqual(['callBackPromised']);
  expect(asking('directedTo')).toEqual(['directed']);
  expect(asking('client').toSorted()).toEqual(['callBackPromised', 'handedOver']);
});

test('before an outcome only the advice is asked; a wrong number is asked nothing', () => {
  const nothing = { advice: false, directedTo: false, client: false, handover: false, promise: false };
  expect(shownParts(null)).toEqual({ ...nothing, advice: true });
  expect(shownParts('nonCase')).toEqual(nothing);
});

test('a line of the summary names its field as the form does, in each language', () => {
  const line = (field: string, language: 'fi' | 'sv' | 'en') => namedProblem(field, '!', language);
  expect(line('municipalityCode', 'fi')).toBe('Kunta: !');
  expect(line('municipalityCode', 'sv')).toBe('Kommun: !');
  expect(line('municipalityCode', 'en')).toBe('Municipality: !');
  expect(line('handover.toStaffId', 'fi')).not.toBe(line('handover.reason', 'fi'));
});

test('a field without a word of its own leaves the sentence alone, also one named as what every object has', () => {
  expect(namedProblem('promise.dueMinute', 'Tarkista aika', 'fi')).toBe('Tarkista aika');
  expect(namedProblem('toString', 'Tarkista', 'fi')).toBe('Tarkista');
});
