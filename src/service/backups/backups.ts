import { os } from '#service/implementer.ts';
import type { ServiceParts } from '#service/parts.ts';
import { read } from '#service/read.ts';

/** Verified copies of the database. A copy changes no row, so a repeated request at worst makes a second copy. */
export const backups = (parts: ServiceParts) => ({
  make: os.backups.make.handler(
    read(parts, 'backups.make', async ({ now, showed }) => {
      showed('backup', String(now));
      const { fileName, bytes, madeAt } = await parts.backups.make('kasin');
      return { fileName, bytes, madeAt };
    }),
  ),
});
