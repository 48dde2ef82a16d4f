import { afterAll, beforeAll, expect, test } from 'vitest';
import { createRouterClient } from '@orpc/server';
import { month, monthRange } from '#domain/time/month.ts';
import type { PdfPrinter, Printed } from '#service/statistics/pdf-printer.ts';
import { printsOfShell } from '#service/statistics/prints-of-shell.ts';
import { newService } from '#service/service.ts';
import { octoberOf } from '#tests/support/line-month.ts';
import { refusalOf } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await newOffice('2026-10-01', 8 * 60);
  await octoberOf(office);
  await office.as('Paula');
});
afterAll(() => office.close());

function exportWith(printPdf: PdfPrinter | undefined) {
  const client = createRouterClient(newService({ ...office.parts, printPdf }), {
    context: { sessionId: 'session of Paula' },
  });
  return client.statistics.export({
    officeId: office.officeId,
    period: monthRange(month('2026-10')),
    format: 'pdf',
    language: 'fi',
  });
}

async function exportsLogged(): Promise<number> {
  const rows = await office.parts.store.read
    .selectFrom('audit_entry')
    .select('entity_id')
    .where('operation', '=', 'statistics.export')
    .execute();
  return rows.length;
}

test('the page of the report is printed once, and what came of it is the file', async () => {
  const pages: Parameters<PdfPrinter>[0][] = [];
  const before = await exportsLogged();
  const file = await exportWith((page) => {
    pages.push(page);
    return Promise.resolve({ kind: 'printed', bytes: new Uint8Array([37, 80, 68, 70]) });
  });
  expect(file.mediaType).toBe('application/pdf');
  expect(file.fileName).toMatch(/^neuvontapuhelin-ja-kela_alavus_2026-10_tehty-\d{4}-\d{2}-\d{2}\.pdf$/);
  expect(Buffer.from(file.base64, 'base64').toString()).toBe('%PDF');
  expect(pages).toHaveLength(1);
  expect(pages[0]?.html).toContain('<h1>Neuvontapuhelin ja Kela: Alavus, lokakuu 2026</h1>');
  expect(pages[0]?.style).toContain('A4 landscape');
  expect(await exportsLogged()).toBe(before + 1);
});

test.each([
  ['nothing that prints', undefined, 'noBrowser'],
  ['no browser', { kind: 'noBrowser' }, 'noBrowser'],
  ['a browser that gives up', { kind: 'failed' }, 'failed'],
] as const)('with %s the export is refused, and no export is logged', async (_, printed, why) => {
  const before = await exportsLogged();
  const refused = await refusalOf(exportWith(printed && (() => Promise.resolve<Printed>(printed))));
  expect(refused).toMatchObject({ code: 'PDF_NOT_MADE', data: { why } });
  expect(await exportsLogged()).toBe(before);
});

test('what the shell prints comes back to who asked, in any order; an answer to nobody is dropped', async () => {
  const asked: { printId: number; html: string }[] = [];
  const prints = printsOfShell((message) => {
    if (message.type === 'print') asked.push(message);
  });
  const [one, other, failed] = ['a', 'b', 'c'].map((html) => prints.print({ html, style: 's' }));
  const id = (html: string) => asked.find((message) => message.html === html)?.printId ?? 0;
  prints.printed({ type: 'printed', printId: 99, bytes: null });
  prints.printed({ type: 'printed', printId: id('b'), bytes: new Uint8Array([2]) });
  prints.printed({ type: 'printed', printId: id('c'), bytes: null });
  prints.printed({ type: 'printed', printId: id('a'), bytes: new Uint8Array([1]) });
  prints.printed({ type: 'printed', printId: id('a'), bytes: null });
  expect(await Promise.all([one, other, failed])).toEqual([
    { kind: 'printed', bytes: new Uint8Array([1]) },
    { kind: 'printed', bytes: new Uint8Array([2]) },
    { kind: 'failed' },
  ]);
});
