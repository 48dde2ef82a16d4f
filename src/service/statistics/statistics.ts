import { os } from '#service/implementer.ts';
import type { ServiceParts } from '#service/parts.ts';
import { read } from '#service/read.ts';
import { exportReport } from './export-report.ts';
import { makeReport } from './make-report.ts';

/** A period in figures, on screen and as files. */
export const statistics = (parts: ServiceParts) => ({
  report: os.statistics.report.handler(
    read(parts, 'statistics.report', ({ db, now }, input) => makeReport(db, input, now)),
  ),
  export: os.statistics.export.handler(
    read(parts, 'statistics.export', async ({ db, now, showed }, { format, language, ...wanted }) => {
      const made = await makeReport(db, wanted, now);
      // Figures leave the office here: who took them, and which, stays in the log.
      const { from, to } = wanted.period;
      showed('report', `${wanted.officeId ?? '*'}/${from}/${to}/${format}/${made.fingerprint}`);
      return exportReport(made, { format, language }, parts);
    }),
  ),
});
