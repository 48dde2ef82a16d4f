import type { KeyKeeper } from '#store/keys/key-keeper.ts';
import { openWithPassphrase, sealWithPassphrase } from './passphrase-seal.ts';
import { readSealedKey, writeSealedKey } from './sealed-key-file.ts';

/** Asks the user. `accept` says whether the answer opened; the question stays open until it does or is cancelled. */
export interface AskPassphrase {
  existing(accept: (passphrase: string) => Promise<boolean>): Promise<'accepted' | 'cancelled'>;
  fresh(accept: (passphrase: string) => Promise<boolean>): Promise<'accepted' | 'cancelled'>;
}

/** The user closed the question: neither is the key lost nor may anything be made in its place. */
export class PassphraseCancelled extends Error {
  override readonly name = 'PassphraseCancelled';
}

/** Keys sealed with a passphrase, for computers without a key store. Asks at every start. */
export function passphraseKeyKeeper(folder: string, ask: AskPassphrase): KeyKeeper {
  return {
    async load(databaseId) {
      const found = await readSealedKey(folder, databaseId);
      if (found?.sealedBy !== 'passphrase') return undefined;
      let key: Uint8Array | undefined;
      const answer = await ask.existing(async (passphrase) => {
        key = await openWithPassphrase(found, passphrase);
        return key !== undefined;
      });
      if (answer === 'cancelled') throw new PassphraseCancelled();
      return key;
    },
    async save(databaseId, key) {
      const answer = await ask.fresh(async (passphrase) => {
        await writeSealedKey(folder, databaseId, await sealWithPassphrase(key, passphrase));
        return true;
      });
      if (answer === 'cancelled') throw new PassphraseCancelled();
    },
  };
}
