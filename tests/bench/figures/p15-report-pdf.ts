import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { createRouterClient } from '@orpc/server';
import type { Bench } from '#tests/bench/bench.ts';
import { benchFolder, type BenchOffice } from '#tests/bench/data/bench-office.ts';
import { timesOf } from '#tests/bench/measure/figure.ts';
import { pairedRatio } from '#tests/bench/measure/quantiles.ts';
import { inRotation, timed } from '#tests/bench/measure/rotation.ts';
import { month, monthRange } from '#domain/time/month.ts';
import { browserProgram } from '#headless/browser-programs.ts';
import { pdfPrinter } from '#headless/print-pdf.ts';
import { newService } from '#service/service.ts';
import type { PdfPrinter } from '#service/statistics/pdf-printer.ts';

const MONTH = month('2034-11');
const run = promisify(execFile);

type Page = Parameters<PdfPrinter>[0];

/** P15: the month's report as a PDF. */
export const p15: Bench = {
  id: 'P15',
  async measure({ options, data }) {
    const program = browserProgram(process.platform, process.env);
    if (program === undefined) throw new Error('No Chromium to print with; CHROMIUM_PATH may name one');
    const { path: folder, remove } = benchFolder();
    const { printed, exported } = await exporting(await data.office());
    await exported();
    const times = await inRotation(
      { report: exported, bare: barePrint(program, folder, printed()) },
      { rounds: options.quick ? 5 : 30, warmUps: 2 },
    );
    remove();
    return {
      id: this.id,
      title: 'report as a PDF',
      counted:
        'statistics.export as pdf in the process of the service, from the request to the bytes: counting the month, writing the page, ' +
        'starting Chromium, printing, the audit row. The floor is the same Chromium’s own command line printing the same page, written ' +
        'before, with a new profile each time as the product has it.',
      results: [
        {
          what: 'PDF of a month of one office',
          value: pairedRatio(times.report, times.bare),
          unit: '×',
          goal: { atMost: 1.5 },
          times: [timesOf('report', times.report), timesOf('bare print', times.bare)],
        },
      ],
      notes: [],
    };
  },
};

/** The export of an office with a printer, and the page that was printed last. */
async function exporting({ parts, people }: BenchOffice) {
  let page: Page | undefined;
  const print = pdfPrinter();
  const service = newService({
    ...parts,
    printPdf: (given) => {
      page = given;
      return print(given);
    },
  });
  const client = createRouterClient(service, { context: { sessionId: randomUUID() } });
  await client.session.enter({ staffId: people.counsellorId });
  const wanted = { officeId: people.officeId, period: monthRange(MONTH) };
  return {
    printed: (): Page => {
      if (!page) throw new Error('Nothing was printed');
      return page;
    },
    exported: () => timed(() => client.statistics.export({ ...wanted, format: 'pdf', language: 'fi' })),
  };
}

function barePrint(program: string, folder: string, { html, style }: Page): () => Promise<number> {
  const page = join(folder, 'report.html');
  writeFileSync(page, html);
  writeFileSync(join(folder, 'report.css'), style);
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return () => {
    const own = mkdtempSync(join(folder, 'print-'));
    const flags = [
      '--headless',
      '--disable-gpu',
      '--no-pdf-header-footer',
      `--user-data-dir=${join(own, 'profile')}`,
      `--print-to-pdf=${join(own, 'report.pdf')}`,
      ...sandbox,
    ];
    return timed(() => run(program, [...flags, pathToFileURL(page).href]));
  };
}
