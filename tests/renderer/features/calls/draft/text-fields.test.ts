import { expect, test } from 'vitest';
import { newContent } from '#renderer/features/calls/draft/call-content.ts';
import { textFieldNames, textOf, withText } from '#renderer/features/calls/draft/text-fields.ts';
import { BEGAN } from './stored-call.ts';

const empty = newContent(BEGAN);

test('every place of free text holds its own text, and no other’s', () => {
  const full = textFieldNames.reduce((content, field) => withText(content, field, `text of ${field}`), empty);
  expect(textFieldNames.map((field) => textOf(full, field))).toEqual(
    textFieldNames.map((field) => `text of ${field}`),
  );
  expect(textFieldNames.map((field) => textOf(empty, field))).toEqual(textFieldNames.map(() => ''));
});

test('writing in one place leaves all else as it was', () => {
  const content = withText(empty, 'handover.summary', 'Vuokravelka');
  expect(content).toEqual({
    ...empty,
    ending: { ...empty.ending, handover: { ...empty.ending.handover, summary: 'Vuokravelka' } },
  });
  expect(withText(empty, 'worry', 'Sähkö')).toEqual({
    ...empty,
    fields: { ...empty.fields, worry: 'Sähkö' },
  });
  expect(withText(empty, 'promise.note', 'iltapäivällä').ending.promise).toEqual({
    ...empty.ending.promise,
    note: 'iltapäivällä',
  });
});
