import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { benches } from './benches.ts';
import { dataShelf } from './data/shelf.ts';
import { isMet, type Figure } from './measure/figure.ts';
import { benchOptions } from './options.ts';
import { thisMachine } from './report/machine.ts';
import { benchmarksPage } from './report/markdown.ts';
import { figureLines } from './report/print.ts';

// `npm run bench`: measures the figures of performance as ratios to floors of the same run. Options: see options.ts.

const PAGE = 'docs/benchmarks.md';

const options = benchOptions(process.argv.slice(2));
const unknown = options.only.filter((id) => !benches.some((bench) => bench.id === id));
if (unknown.length > 0) {
  console.error(
    `No such figure: ${unknown.join(', ')}. There are ${benches.map(({ id }) => id).join(', ')}.`,
  );
  process.exit(2);
}

const data = dataShelf(options.quick);
const say = (text: string) => console.error(`  … ${text}`);
const figures: Figure[] = [];
try {
  for (const bench of benches) {
    if (options.only.length > 0 && !options.only.includes(bench.id)) continue;
    const figure = await bench.measure({ options, data, say });
    figures.push(figure);
    console.log(`${figureLines(figure).join('\n')}\n`);
  }
} finally {
  await data.clear();
}

if (options.write) {
  const today = new Intl.DateTimeFormat('sv-SE').format();
  const page = benchmarksPage(figures, thisMachine(), today);
  writeFileSync(PAGE, await format(page, { ...(await resolveConfig(PAGE)), parser: 'markdown' }));
  console.log(`Written to ${PAGE}.`);
}
const missed = figures.flatMap(({ id, results }) =>
  results.filter((result) => isMet(result) === false).map(({ what }) => `${id} ${what}`),
);
console.log(missed.length === 0 ? 'Every goal was met.' : `Goals missed: ${missed.join('; ')}.`);
process.exitCode = options.check && missed.length > 0 ? 1 : 0;
