import { expect, test } from 'vitest';
import { isOwnPage, unlockHost } from '#main/own-page.ts';

test.each(['app://neuvontapoyta/', 'app://neuvontapoyta/kela-paivat?d=2021-02-03#x', 'APP://neuvontapoyta/'])(
  '%s is the window’s own page',
  (url) => expect(isOwnPage(url)).toBe(true),
);

test.each([
  'app://neuvontapoyta.example/',
  'app://neuvontapoyta:80/',
  'app://user@neuvontapoyta/',
  'app://:secret@neuvontapoyta/',
  'app://unlock/',
  'app:neuvontapoyta/',
  'apps://neuvontapoyta/',
  'https://neuvontapoyta/',
  'file:///neuvontapoyta/index.html',
  'data:text/html,app://neuvontapoyta/',
  'blob:app://neuvontapoyta/5d',
  'javascript:"app://neuvontapoyta/"',
  'about:blank',
  '',
  ' ',
])('%j is not', (url) => expect(isOwnPage(url)).toBe(false));

test('the unlock page is another own page', () => {
  expect(isOwnPage('app://unlock/recovery', unlockHost)).toBe(true);
  expect(isOwnPage('app://neuvontapoyta/', unlockHost)).toBe(false);
});
