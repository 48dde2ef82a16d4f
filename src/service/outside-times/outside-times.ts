import { localOf } from '#domain/time/instant.ts';
import { heldOutsideTimes } from '#store/outside-times/outside-times.ts';
import { os } from '#service/implementer.ts';
import { tellingWhoTook } from '#service/occupancy/slot-taken.ts';
import type { ServiceParts } from '#service/parts.ts';
import { read } from '#service/read.ts';
import { write } from '#service/write.ts';
import { adviserFor } from './adviser-for.ts';
import { mark, remove, restore } from './by-hand.ts';
import { exportDays } from './export-days.ts';
import { importFile } from './import-file.ts';
import { outsideTimeViews } from './outside-time-view.ts';
import { describePlan, planFile, readFile } from './plan-file.ts';

/** What advisers have agreed elsewhere: read from their calendars, marked by hand, and the office's own times told back. */
export const outsideTimes = (parts: ServiceParts) => ({
  list: os.outsideTimes.list.handler(
    read(parts, 'outsideTimes.list', async ({ db, actor, now }, { adviserId }) => {
      await adviserFor(db, actor, 'outsideTimes.list', adviserId);
      const today = localOf(now).on;
      return outsideTimeViews(db, adviserId, await heldOutsideTimes(db, adviserId, today), today);
    }),
  ),
  preview: os.outsideTimes.preview.handler(
    read(parts, 'outsideTimes.preview', async ({ db, actor, now }, input) => {
      await adviserFor(db, actor, 'outsideTimes.preview', input.adviserId);
      return describePlan(
        db,
        input.adviserId,
        await planFile(db, input.adviserId, readFile(input.file, now)),
        now,
      );
    }),
  ),
  import: os.outsideTimes.import.handler(importFile(parts)),
  mark: os.outsideTimes.mark.handler(
    tellingWhoTook(
      parts,
      write(parts, 'outsideTimes.mark', (call, input) => mark(call, input)),
    ),
  ),
  remove: os.outsideTimes.remove.handler(
    write(parts, 'outsideTimes.remove', (call, seen) => remove(call, seen)),
  ),
  restore: os.outsideTimes.restore.handler(
    write(parts, 'outsideTimes.restore', (call, seen) => restore(call, seen)),
  ),
  exportDays: os.outsideTimes.exportDays.handler(
    read(parts, 'outsideTimes.exportDays', async ({ db, actor, now, showed }, input) => {
      await adviserFor(db, actor, 'outsideTimes.exportDays', input.adviserId);
      showed('kela-calendar', `${input.adviserId}/${input.from}/${input.to}`);
      return exportDays(db, input, now);
    }),
  ),
});
