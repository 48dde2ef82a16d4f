import type { Bench } from '#tests/bench/bench.ts';
import { newBenchOffice } from '#tests/bench/data/bench-office.ts';
import { sizes } from '#tests/bench/data/fill-offices.ts';
import { keepMonth } from '#tests/bench/data/keep-month.ts';
import { timesOf } from '#tests/bench/measure/figure.ts';
import { pairedRatio } from '#tests/bench/measure/quantiles.ts';
import { inRotation, timed } from '#tests/bench/measure/rotation.ts';

/** P10: today's view with 20 years of data and with one month of it. */
export const p10: Bench = {
  id: 'P10',
  async measure({ options }) {
    const size = options.quick ? sizes.quick : sizes.office;
    // Not the shelf's: other figures have saved calls of today there.
    const full = await newBenchOffice(size);
    const short = await newBenchOffice(size);
    await keepMonth(short.parts.store);
    const view = async (office: typeof full) => {
      const client = await office.client();
      const { officeId } = office.people;
      return () => client.today.view({ officeId });
    };
    const [years, month] = [await view(full), await view(short)];
    const shown = [await years(), await month()].map(({ promises, kelaDays, nextFree, line }) =>
      JSON.stringify([
        promises?.map(({ dueMinute, steps }) => [dueMinute, steps.length]),
        kelaDays?.map(({ bookings, slots }) => [bookings.length, slots]),
        nextFree?.length,
        line,
      ]),
    );
    if (((await years()).promises?.length ?? 0) === 0) throw new Error('No promise waits today');
    if (shown[0] !== shown[1]) throw new Error('The two offices do not show the same day');
    const rounds = options.quick ? 50 : 400;
    const times = await inRotation(
      { years: () => timed(years), month: () => timed(month) },
      { rounds, warmUps: rounds },
    );
    await full.close();
    await short.close();
    return {
      id: this.id,
      title: 'today’s view',
      counted:
        'today.view of a counsellor in the process of the service: what waits (five promises among it), the Kela day, the next free times, the line. Both files were ' +
        'filled alike; from one everything older than a month has been taken out, so both show the same day.',
      results: [
        {
          what: '20 years of data ÷ one month',
          value: pairedRatio(times.years, times.month),
          unit: '×',
          goal: { atMost: 1.2 },
          times: [timesOf('20 years', times.years), timesOf('one month', times.month)],
        },
      ],
      notes: [],
    };
  },
};
