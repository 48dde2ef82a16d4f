import { describe, expect, test } from 'vitest';
import { callEndingSchema, callFieldsSchema, type Call } from '#contract/calls.ts';
import { callOutcomes } from '#domain/calls/outcome.ts';
import { requiredFields } from '#domain/calls/required-fields.ts';
import { instant } from '#domain/time/instant.ts';
import { contentOf, isUntouched, newContent } from '#renderer/features/calls/draft/call-content.ts';
import { textFieldNames, textFields, textOf, withText } from '#renderer/features/calls/draft/text-fields.ts';
import { shownParts } from '#renderer/features/calls/form/shown-parts.ts';

const startedAt = instant(Date.UTC(2026, 9, 21, 6));
const empty = newContent(startedAt);

describe('a new call', () => {
  test('holds what the contract asks of a draft, all of it empty', () => {
    expect(callFieldsSchema.parse(empty.fields)).toEqual(empty.fields);
    expect(callEndingSchema.parse(empty.ending)).toEqual(empty.ending);
    expect(isUntouched(empty)).toBe(true);
  });

  test('is touched by any single thing that is typed or chosen', () => {
    const touched = [
      ...textFieldNames.map((field) => withText(empty, field, 'x')),
      { ...empty, fields: { ...empty.fields, callerKind: 'client' as const } },
      { ...empty, fields: { ...empty.fields, topics: ['1'] } },
      { ...empty, fields: { ...empty.fields, bigCase: true } },
      { ...empty, fields: { ...empty.fields, wrapUpMinutes: 0 } },
      { ...empty, ending: { ...empty.ending, outcome: 'resolved' as const } },
      { ...empty, ending: { ...empty.ending, endedAt: startedAt } },
    ];
    expect(touched.filter(isUntouched)).toEqual([]);
  });

  test('is not touched by another beginning alone', () => {
    expect(isUntouched(newContent(instant(startedAt + 60_000)))).toBe(true);
  });
});

describe('a call that comes from the service', () => {
  const stored = {
    ...empty.fields,
    worry: 'Vuokra',
    topics: ['3'],
    startedAt,
    id: 'c',
    version: 4,
    ending: { ...empty.ending, outcome: 'handedOver' },
  } as unknown as Call;

  test('gives back what was typed, and nothing of what the service knows besides', () => {
    const content = contentOf(stored);
    expect(content.fields).toEqual({ ...empty.fields, worry: 'Vuokra', topics: ['3'] });
    expect(content.ending.outcome).toBe('handedOver');
    expect(Object.keys(content).sort()).toEqual(['ending', 'fields', 'startedAt']);
  });

  test('without an ending has an empty one to type into', () => {
    expect(contentOf({ ...stored, ending: null }).ending).toEqual(empty.ending);
  });
});

describe('the places of free text', () => {
  test('hold what is put into each, and leave the others', () => {
    const full = textFieldNames.reduce((content, field) => withText(content, field, `${field}!`), empty);
    expect(textFieldNames.map((field) => textOf(full, field))).toEqual(
      textFieldNames.map((field) => `${field}!`),
    );
    expect(withText(full, 'worry', '').ending).toEqual(full.ending);
  });

  test('never change the call that was given', () => {
    const before = JSON.stringify(empty);
    for (const field of textFieldNames) withText(empty, field, 'x');
    expect(JSON.stringify(empty)).toBe(before);
  });

  test.each(textFieldNames)('%s takes exactly as much as the contract does', (field) => {
    const accepts = (length: number) => {
      const content = withText(empty, field, 'x'.repeat(length));
      return (
        callFieldsSchema.safeParse(content.fields).success &&
        callEndingSchema.safeParse(content.ending).success
      );
    };
    expect([accepts(textFields[field]), accepts(textFields[field] + 1)]).toEqual([true, false]);
  });

  test('are all the texts of a call: none is left out of what is checked for identity codes', () => {
    const texts = (part: Record<string, unknown>, prefix: string): string[] =>
      Object.entries(part).flatMap(([name, value]) =>
        typeof value === 'string'
          ? [prefix + name]
          : typeof value === 'object' && value !== null && !Array.isArray(value)
            ? texts(value as Record<string, unknown>, `${name}.`)
            : [],
      );
    const all = [...texts({ ...empty.fields }, ''), ...texts({ ...empty.ending }, '')];
    expect([...textFieldNames].sort()).toEqual(all.sort());
  });
});

describe('what the form asks after an outcome', () => {
  test.each(callOutcomes)('%s: whatever is required can be filled in', (outcome) => {
    const parts = shownParts(outcome);
    const shown = (field: string) => {
      if (field.startsWith('handover')) return parts.handover;
      if (field.startsWith('promise')) return parts.promise;
      if (field === 'advice') return parts.advice;
      if (field === 'directedTo') return parts.directedTo;
      if (field === 'clientLabel' || field === 'phone') return parts.client;
      return true;
    };
    const hidden = requiredFields(outcome).filter(
      (one) => !(typeof one === 'string' ? shown(one) : one.some(shown)),
    );
    expect(hidden).toEqual([]);
  });

  test('asks nothing of a call without a case, and no handover before one is chosen', () => {
    expect(Object.values(shownParts('nonCase'))).not.toContain(true);
    expect(shownParts(null)).toMatchObject({ advice: true, handover: false, promise: false, client: false });
  });
});
