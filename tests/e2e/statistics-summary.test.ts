import { expect, test } from 'vitest';
import { tabTo } from '#tests/support/desks.ts';
import { extremeReport } from '#tests/support/extreme-report.ts';
import { choose, mayDesks } from '#tests/support/may-desks.ts';
import { pdfFacts, pdfPages } from '#tests/support/pdf.ts';
import { plain } from '#tests/support/report-files.ts';
import { openPart } from '#tests/support/shown-report.ts';
import { summaryText } from '#i18n/statistics-summary-text.ts';
import type { Desk } from '#tests/support/desk.ts';

const { openMay } = mayDesks();

async function printed(desk: Desk, name: string): Promise<Buffer> {
  const folder = process.env['SHOTS'];
  return desk.page.pdf({
    preferCSSPageSize: true,
    ...(folder === undefined ? {} : { path: `${folder}/${name}.pdf` }),
  });
}

const words = (text: string) => plain(text).replaceAll(/\s+/g, ' ').trim();

test('by keyboard: the summary is read, copied and printed on one page, with what the files say of themselves', async () => {
  const desk = await openMay();
  await choose(desk, 'Ei vertailua', 'Edellinen');
  await openPart(desk, 'Tiivistelmä');
  const summary = desk.page.getByRole('article', {
    name: 'Tiivistelmä johdolle: Alavus, toukokuu 2027',
  });
  await summary.getByText('Vertailujakso', { exact: true }).waitFor();
  const sentences = (await summary.getByRole('listitem').allInnerTexts()).map(words);
  expect(sentences[1]).toMatch(/^Palveluaikana tuli \d+ puhelua\. Vertailujaksolla ei tullut puheluja\. /);
  expect(await desk.axe()).toEqual([]);
  await desk.shot('summary');

  await tabTo(desk, 'Kopioi tekstinä');
  await desk.press('Enter');
  await desk.page.getByText('Tiivistelmä kopioitu tekstinä').waitFor();

  const pdf = await printed(desk, 'summary');
  expect(await pdfFacts(pdf)).toMatchObject({
    Pages: '1',
    'Page size': expect.stringMatching(/^59\d.* x 84\d.*A4/),
  });
  const [page = ''] = await pdfPages(pdf);
  const paper = words(page).replaceAll('• ', '');
  const facts = ['Toimipiste', 'Ajalta', 'Vertailujakso', 'Tehty', 'Ohjelma', 'Rivien tiiviste'];
  for (const fact of [...facts, '1.5.2027–31.5.2027', 'SHA-256', 'Neuvontapöytä 0.0.0-test'])
    expect(paper).toContain(fact);
  for (const sentence of sentences) expect(paper).toContain(sentence);
});

test('the longest summary there is fits the page', async () => {
  const desk = await openMay();
  const [report, compared] = [
    extremeReport('2027-05', 400, '2027-05-30'),
    extremeReport('2027-04', 300, '2027-04-30'),
  ];
  await desk.page.route('**/rpc/statistics/report', async (route) => {
    const answer = await route.fetch();
    const { json } = (await answer.json()) as { json: object };
    await route.fulfill({ response: answer, json: { json: { ...json, report, compared } } });
  });
  await choose(desk, 'Ei vertailua', 'Edellinen');
  await openPart(desk, 'Tiivistelmä');
  const expected = summaryText(report, compared, 'fi').flatMap(({ statements }) => statements);
  await desk.page.getByText('Jakso on kesken: luvut ovat 30.5.2027 asti.').last().waitFor();
  expect((await desk.page.getByRole('article').getByRole('listitem').allInnerTexts()).map(words)).toEqual(
    expected.map(({ text }) => words(text)),
  );
  await desk.shot('summary-longest');
  expect(await pdfFacts(await printed(desk, 'summary-longest'))).toMatchObject({ Pages: '1' });
});
