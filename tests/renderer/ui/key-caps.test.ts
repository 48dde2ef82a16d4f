import { expect, test } from 'vitest';
import { keyCaps } from '#renderer/ui/key-caps.ts';
import { isSingleKey } from '#renderer/ui/use-shortcut.ts';

test.each([
  ['$mod+k', ['Ctrl', 'K']],
  ['g t', ['G', 'T']],
  ['Shift+ArrowUp', ['Shift', '↑']],
  ['?', ['?']],
  ['+', ['+']],
  ['$mod++', ['Ctrl', '+']],
  ['ö', ['Ö']],
  ['F6', ['F6']],
])('%s stands on the keys as %j', (binding, caps) => {
  expect(keyCaps(binding)).toEqual(caps);
});

test.each([
  ['n', true],
  ['?', true],
  ['g t', true],
  ['Shift+n', true],
  ['$mod+k', false],
  ['Alt+1', false],
  ['$mod+k s', false],
  ['F6', false],
])('%s is a single key: %s', (binding, isSingle) => {
  expect(isSingleKey(binding)).toBe(isSingle);
});
