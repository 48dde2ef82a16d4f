import { keepPublishedMonth } from '#store/publishing/published-months.ts';
import { inOneSnapshot } from '#store/snapshot.ts';
import { os } from '#service/implementer.ts';
import type { ServiceParts } from '#service/parts.ts';
import { read } from '#service/read.ts';
import { write } from '#service/write.ts';
import { exportPublished } from './export-published.ts';
import { makePublished } from './make-published.ts';

/** Reports that may leave the office: nothing hidden in them can be computed, and what is out stays as it was. */
export const publishing = (parts: ServiceParts) => ({
  preview: os.publishing.preview.handler(
    read(parts, 'publishing.preview', ({ db, now }, wanted) =>
      inOneSnapshot(db, async (snapshot) => (await makePublished(snapshot, wanted, now)).made),
    ),
  ),
  publish: os.publishing.publish.handler(
    write(parts, 'publishing.publish', async ({ db, actor, now, audit }, { officeId, period, ...how }) => {
      const { made, year, coming, out } = await makePublished(db, { officeId, period }, now);
      for (const [index, month] of coming.entries()) {
        const published = year.months[out + index];
        if (published) await keepPublishedMonth(db, month, published, { staffId: actor.id, at: now });
      }
      const { from, to } = period;
      audit('published-report', `${officeId ?? '*'}/${from}/${to}/${how.format}/${made.fingerprint}`);
      return exportPublished(made, how, parts.version);
    }),
  ),
});
