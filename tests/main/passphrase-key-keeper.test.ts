import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PassphraseCancelled, passphraseKeyKeeper, type AskPassphrase } from '#main/passphrase-key-keeper.ts';
import { scratchFolder } from '#tests/support/shell-run.ts';

const id = '0f'.repeat(16);
const key = Uint8Array.from({ length: 32 }, (_, index) => 255 - index);

/** A user who types these passphrases one after another, and then gives up. */
function types(...passphrases: string[]): AskPassphrase & { readonly opened: boolean[] } {
  const opened: boolean[] = [];
  const ask: AskPassphrase['existing'] = async (accept) => {
    for (const passphrase of passphrases) {
      const accepted = await accept(passphrase);
      opened.push(accepted);
      if (accepted) return 'accepted';
    }
    return 'cancelled';
  };
  return { existing: ask, fresh: ask, opened };
}

test('the passphrase opens after a wrong one, however the letters were composed', async () => {
  const folder = scratchFolder();
  await passphraseKeyKeeper(folder, types('neljä sanaa on hyvä')).save(id, key);
  const text = readFileSync(join(folder, `${id}.json`), 'utf8');
  expect(text).not.toContain(Buffer.from(key).toString('base64'));
  expect(text).not.toContain('nelj');

  const user = types('neljä sanaa on hyva', 'neljä sanaa on hyvä'.normalize('NFD'));
  expect(await passphraseKeyKeeper(folder, user).load(id)).toEqual(key);
  expect(user.opened).toEqual([false, true]);
});

test('giving up is not a missing key', async () => {
  const folder = scratchFolder();
  await passphraseKeyKeeper(folder, types('neljä sanaa on hyvä')).save(id, key);
  await expect(passphraseKeyKeeper(folder, types('väärä')).load(id)).rejects.toThrow(PassphraseCancelled);
  await expect(passphraseKeyKeeper(scratchFolder(), types()).save(id, key)).rejects.toThrow(
    PassphraseCancelled,
  );
});

test('without a file there is no key and no question', async () => {
  const user = types('mitä vain');
  expect(await passphraseKeyKeeper(scratchFolder(), user).load(id)).toBeUndefined();
  expect(user.opened).toEqual([]);
});

test('a file of which one bit was changed opens with no passphrase', async () => {
  const folder = scratchFolder();
  await passphraseKeyKeeper(folder, types('neljä sanaa on hyvä')).save(id, key);
  const path = join(folder, `${id}.json`);
  const record = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
  const sealed = Buffer.from(record['sealed'] ?? '', 'base64');
  sealed[5] = (sealed[5] ?? 0) ^ 1;
  writeFileSync(path, JSON.stringify({ ...record, sealed: sealed.toString('base64') }));
  const user = types('neljä sanaa on hyvä');
  await expect(passphraseKeyKeeper(folder, user).load(id)).rejects.toThrow(PassphraseCancelled);
  expect(user.opened).toEqual([false]);
});

test('two seals of one key are never alike', async () => {
  const [first, second] = [scratchFolder(), scratchFolder()];
  for (const folder of [first, second])
    await passphraseKeyKeeper(folder, types('neljä sanaa on hyvä')).save(id, key);
  const texts = [first, second].map((folder) => readFileSync(join(folder, `${id}.json`), 'utf8'));
  expect(texts[0]).not.toBe(texts[1]);
});
