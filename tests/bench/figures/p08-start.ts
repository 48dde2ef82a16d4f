import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Bench } from '#tests/bench/bench.ts';
import { benchFolder, newBenchOffice, type BenchOffice } from '#tests/bench/data/bench-office.ts';
import { sizes } from '#tests/bench/data/fill-offices.ts';
import { timesOf } from '#tests/bench/measure/figure.ts';
import { pairedRatio } from '#tests/bench/measure/quantiles.ts';
import { inRotation, type Runner } from '#tests/bench/measure/rotation.ts';
import { keptHost } from '#tests/bench/work/start/kept-host.ts';
import { timeToPaint } from '#tests/bench/work/start/painted.ts';
import { startProgram } from '#tests/bench/work/start/program.ts';

const HOST = 'out/headless/index.js';
/** The panels of today's view: there only when its data has come. */
const TODAY = '.today .today-day h2';
const hello = fileURLToPath(new URL('../work/start/hello-server.ts', import.meta.url));

/** P8: from the start of the process to today's view with its data. */
export const p08: Bench = {
  id: 'P8',
  async measure({ options, data, say }) {
    if (!existsSync(HOST)) throw new Error('P8 starts the built program: npm run build');
    const config = benchFolder();
    const empty = await newBenchOffice({ ...sizes.quick, calls: 0, bookings: 0 });
    say('the databases are made');
    const office = await data.office();
    const county = await data.county();
    const times = await inRotation(
      {
        hello: () => timeToPaint({ program: () => startProgram([hello]), shown: 'h1' }),
        empty: await starting(empty, config.path),
        office: await starting(office, config.path),
        county: await starting(county, config.path),
      },
      { rounds: options.quick ? 3 : 12, warmUps: 1 },
    );
    await empty.close();
    config.remove();
    const floor = timesOf('hello-world page', times.hello);
    const goal = { atMost: 1.6 };
    return {
      id: this.id,
      title: 'from process start to today’s view with its data',
      counted:
        'The built browser host on its database and a Chromium are started at the same moment; the page opens in a kept session; the end is ' +
        'the frame that shows the panels of today’s view. The floor is a Node program of ten lines with a page of one heading, started ' +
        'the same way in the same browser. The file of a large database lies in the system’s cache, as after a first start of the day.',
      results: [
        {
          what: 'empty database',
          value: pairedRatio(times.empty, times.hello),
          unit: '×',
          goal,
          times: [timesOf('today', times.empty), floor],
        },
        {
          what: 'office data',
          value: pairedRatio(times.office, times.hello),
          unit: '×',
          goal,
          times: [timesOf('today', times.office), floor],
        },
        {
          what: 'county data',
          value: pairedRatio(times.county, times.hello),
          unit: '×',
          goal,
          times: [timesOf('today', times.county), floor],
        },
        {
          what: 'county data ÷ empty database',
          value: pairedRatio(times.county, times.empty),
          unit: '×',
          goal: { atMost: 1.1 },
        },
      ],
      notes: ['Electron itself is not in this figure: its runtime is not needed for the bench.'],
    };
  },
};

async function starting(office: BenchOffice, config: string): Promise<Runner> {
  const host = await keptHost(office, config, TODAY);
  return () => timeToPaint({ ...host, shown: TODAY });
}
