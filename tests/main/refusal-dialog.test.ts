import { beforeEach, expect, test, vi } from 'vitest';
import { openRefusalCodes } from '#contract/process-messages.ts';
import { languages } from '#i18n/language.ts';
import { shellWords } from '#i18n/shell.ts';
import { askAfterRefusal } from '#main/refusal-dialog.ts';
import { dialogState } from '#tests/support/electron-stand-in/dialog.ts';

vi.mock('electron', () => import('#tests/support/electron-stand-in/index.ts'));

beforeEach(() => {
  dialogState.boxes.length = 0;
  dialogState.presses.length = 0;
});

test('every refusal has its own sentences in every language, and the words are for no other code', () => {
  for (const language of languages) {
    const { refusals } = shellWords[language];
    expect(Object.keys(refusals).sort()).toEqual([...openRefusalCodes].sort());
    expect(new Set(Object.values(refusals).map(({ what }) => what)).size).toBe(openRefusalCodes.length);
  }
});

test('the dialog says what happened, what to do and where', async () => {
  await askAfterRefusal('DATABASE_NEWER', '/srv/toimisto', 'fi');
  expect(dialogState.boxes[0]).toMatchObject({
    message: 'Tietokanta on tehty ohjelman uudemmalla versiolla.',
    detail: expect.stringContaining('/srv/toimisto') as string,
    buttons: ['Yritä uudelleen', 'Lopeta'],
  });
});

test('a recovery key is offered where it helps, and only there', async () => {
  for (const code of openRefusalCodes) {
    dialogState.presses = ['Kirjoita palautusavain…'];
    const keyed = code === 'KEY_WRONG' || code === 'KEY_MISSING';
    expect(await askAfterRefusal(code, '/srv', 'fi')).toBe(keyed ? 'recover' : 'quit');
  }
});

test('the buttons mean what they say; Escape quits', async () => {
  dialogState.presses = ['Försök på nytt', 'Avsluta'];
  expect(await askAfterRefusal('KEY_WRONG', '/srv', 'sv')).toBe('retry');
  expect(await askAfterRefusal('KEY_WRONG', '/srv', 'sv')).toBe('quit');
  expect(await askAfterRefusal('KEY_WRONG', '/srv', 'sv')).toBe('quit');
});
