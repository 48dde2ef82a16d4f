import { os } from '#service/implementer.ts';
import type { ServiceParts } from '#service/parts.ts';
import { read } from '#service/read.ts';
import { exportReport } from './export-report.ts';
import { makeReport } from './make-report.ts';

/** The month in figures, on screen and as files. */
export const statistics = (parts: ServiceParts) => ({
  month: os.statistics.month.handler(
    read(parts, 'statistics.month', ({ db, now }, input) => makeReport(db, input, now)),
  ),
  export: os.statistics.export.handler(
    read(parts, 'statistics.export', async ({ db, now, showed }, { format, language, ...wanted }) => {
      const made = await makeReport(db, wanted, now);
      // Figures leave the office here: who took them, and which, stays in the log.
      showed('month-report', `${wanted.officeId}/${wanted.month}/${format}/${made.fingerprint}`);
      return exportReport(made, { format, language }, parts.version);
    }),
  ),
});
