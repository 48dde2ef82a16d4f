import { expect, test } from 'vitest';
import { languages } from '#i18n/language.ts';
import { unlockFile, unlockQuestions } from '#main/unlock-page.ts';

test.each(languages.flatMap((language) => unlockQuestions.map((question) => [question, language] as const)))(
  'the page for %s in %s holds its words, a labelled field and no script',
  (question, language) => {
    const page = unlockFile(new URL(`app://unlock/${question}`), language);
    expect(page?.contentType).toBe('text/html; charset=utf-8');
    expect(page?.text).toContain(`<html lang="${language}">`);
    expect(page?.text).not.toMatch(/<script|<style|style=|\son\w+=|javascript:|https?:/i);
    const labelled = [...(page?.text.matchAll(/<label for="(\w+)">[^<]+</g) ?? [])].map((found) => found[1]);
    expect(labelled).toEqual(question === 'newPassphrase' ? ['secret', 'repeat'] : ['secret']);
  },
);

test('only the recovery key is typed in sight', () => {
  expect(unlockFile(new URL('app://unlock/recovery'), 'fi')?.text).toContain('type="text"');
  expect(unlockFile(new URL('app://unlock/passphrase'), 'fi')?.text).not.toContain('type="text"');
  expect(unlockFile(new URL('app://unlock/newPassphrase'), 'fi')?.text).not.toContain('type="text"');
});

test('the style sheet asks for nothing from anywhere', () => {
  const sheet = unlockFile(new URL('app://unlock/unlock.css'), 'fi');
  expect(sheet?.contentType).toBe('text/css; charset=utf-8');
  expect(sheet?.text).not.toMatch(/url\(|@import/);
});

test.each(['', 'index.html', 'recovery/', 'constructor', 'toString', '__proto__', 'unlock.js'])(
  '%j is no page',
  (path) => expect(unlockFile(new URL(`app://unlock/${path}`), 'fi')).toBeUndefined(),
);
