import { os } from '#service/implementer.ts';
import type { ServiceParts } from '#service/parts.ts';
import { read } from '#service/read.ts';
import { findMadeReport, lastMadeReport } from '#store/statistics/made-reports.ts';
import { found } from '#service/refuse.ts';
import { write } from '#service/write.ts';
import { exportReport } from './export-report.ts';
import { exportRows } from './export-rows.ts';
import { keepMade, keepRowFile } from './keep-made.ts';
import { keptAtEnd } from './kept-at-end.ts';
import { listMade } from './list-made.ts';
import { makeReport } from './make-report.ts';
import { markPrinted } from './mark-printed.ts';
import { officesOf } from './offices-of.ts';
import { refusePeriod } from './refuse-period.ts';

/** A period in figures, on screen and as files. */
export const statistics = (parts: ServiceParts) => ({
  report: os.statistics.report.handler(
    read(parts, 'statistics.report', ({ db, now }, input) => makeReport(db, input, now)),
  ),
  export: os.statistics.export.handler(
    read(parts, 'statistics.export', async ({ db, actor, now, showed }, { format, language, ...wanted }) => {
      const made = await makeReport(db, wanted, now);
      // Figures leave the office here: who took them, and which, stays in the log.
      const { from, to } = wanted.period;
      showed('report', `${wanted.officeId ?? '*'}/${from}/${to}/${format}/${made.fingerprint}`);
      const file = await exportReport(made, { format, language }, parts);
      await parts.store.write((writing) =>
        keepMade(parts, writing, wanted, made, { way: format, language, byId: actor.id }),
      );
      return file;
    }),
  ),
  exportRows: os.statistics.exportRows.handler(
    read(parts, 'statistics.exportRows', async ({ db, actor, now, showed }, wanted) => {
      const { officeId, municipality, format } = wanted;
      refusePeriod('period', wanted.period);
      const offices = await officesOf(db, officeId);
      const { from, to } = wanted.period;
      // Written before the first row leaves: a file that was stopped halfway was taken too, as far as it came.
      showed('callRows', `${officeId ?? '*'}/${from}/${to}/${municipality ?? '*'}/${format}`);
      return keptAtEnd(exportRows(parts, { offices, wanted, now }), ({ rows, fingerprint }) =>
        parts.store.write((writing) =>
          keepRowFile(parts, writing, wanted, { madeAt: now, byId: actor.id, fingerprint, rows }),
        ),
      );
    }),
  ),
  markPrinted: os.statistics.markPrinted.handler(
    write(parts, 'statistics.markPrinted', (call, { requestId: _, fingerprint, language, ...wanted }) =>
      markPrinted(call, wanted, { fingerprint, language }),
    ),
  ),
  listMade: os.statistics.listMade.handler(
    read(parts, 'statistics.listMade', ({ db }, { before }) => listMade(db, before)),
  ),
  getMade: os.statistics.getMade.handler(
    read(parts, 'statistics.getMade', async ({ db }, { id }) =>
      found(await findMadeReport(db, id), 'report'),
    ),
  ),
  lastMade: os.statistics.lastMade.handler(
    read(parts, 'statistics.lastMade', async ({ db }, scope) => (await lastMadeReport(db, scope)) ?? null),
  ),
});
