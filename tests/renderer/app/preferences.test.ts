import { expect, test } from 'vitest';
import { readPreferences } from '#renderer/app/preferences.ts';

const usual = { language: 'fi', theme: 'auto', singleKeys: true, officeId: null };

test.each([null, '', '{', 'null', '7', '"fi"', '[]', '{"language":"xx","theme":5,"singleKeys":"no"}'])(
  'nothing kept, or something damaged, is the usual: %s',
  (kept) => {
    expect(readPreferences(kept)).toEqual(usual);
  },
);

test('what is known is read, and nothing else comes along', () => {
  const kept = JSON.stringify({
    language: 'sv',
    theme: 'contrast',
    singleKeys: false,
    officeId: 'office-1',
    clientLabel: 'M.K.',
  });
  expect(readPreferences(kept)).toEqual({
    language: 'sv',
    theme: 'contrast',
    singleKeys: false,
    officeId: 'office-1',
  });
});
