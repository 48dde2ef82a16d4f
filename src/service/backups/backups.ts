import { os } from '#service/implementer.ts';
import type { ServiceParts } from '#service/parts.ts';
import { read } from '#service/read.ts';

/** Verified copies of the database. A copy changes no row, so a repeated request at worst makes a second copy. */
export const backups = (parts: ServiceParts) => ({
  make: os.backups.make.handler(
    read(parts, 'backups.make', async ({ now, showed }) => {
      showed('backup', String(now));
      return { ...(await parts.store.backUp(now, 'kasin')), madeAt: now };
    }),
  ),
});
