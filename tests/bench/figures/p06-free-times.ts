import type { Bench } from '#tests/bench/bench.ts';
import { timesOf } from '#tests/bench/measure/figure.ts';
import { median, pairedRatio } from '#tests/bench/measure/quantiles.ts';
import { inRotation, timedEach } from '#tests/bench/measure/rotation.ts';
import { adviserYear, freeByDomain, type AdviserYear } from '#tests/bench/work/adviser-year.ts';
import { dateYear, freeByDateFns } from '#tests/bench/work/free-by-date-fns.ts';
import { freeByIntegers, holidayNumbers } from '#tests/bench/work/free-by-integers.ts';
import { formatISO } from 'date-fns';

const MONDAY_OF_WEEK = '2027-04-19' as AdviserYear['from'];

/** Medians of other programs’ routines for a year, in ms, measured elsewhere when the goals were set. */
const quoted = { easyAppointments: 10.8, calCom: 352 };

/** P6: free times of one adviser for a year, and of four offices for a week. */
export const p06: Bench = {
  id: 'P6',
  async measure({ options }) {
    const years = [adviserYear('first')];
    const weeks = ['first', 'second', 'third', 'fourth'].map((office) => ({
      ...adviserYear(office),
      from: MONDAY_OF_WEEK,
      days: 7,
    }));
    const rounds = { rounds: options.quick ? 30 : 200, warmUps: 30 };
    const year = await inRotation(runners(years, 20), rounds);
    const week = await inRotation(runners(weeks, 200), rounds);
    const ours = median(year.domain);
    return {
      id: this.id,
      title: 'free times',
      counted:
        'nextFree over slotsOn with template, exception, closure, public holidays and six of ten slots taken, everything in memory. The floor ' +
        'is one loop over the same days in day numbers and integer minutes, from the same values to the same values (compared before).',
      results: [
        {
          what: 'one adviser, a year',
          value: pairedRatio(year.domain, year.integers),
          unit: '×',
          goal: { atMost: 1.5 },
          times: [
            timesOf('domain', year.domain),
            timesOf('integer loop', year.integers),
            timesOf('date-fns objects', year.objects),
          ],
        },
        {
          what: 'four offices, a week',
          value: pairedRatio(week.domain, week.integers),
          unit: '×',
          goal: { atMost: 1.5 },
          times: [
            timesOf('domain', week.domain),
            timesOf('integer loop', week.integers),
            timesOf('date-fns objects', week.objects),
          ],
        },
        {
          what: 'faster than date-fns objects, a year',
          value: pairedRatio(year.objects, year.domain),
          unit: '×',
          goal: { atLeast: 5 },
        },
      ],
      notes: [
        `Easy!Appointments’ routine took ${quoted.easyAppointments} ms and cal.com’s ${quoted.calCom} ms for a year when the goals were set. They ` +
          `were not measured again here; against those figures this run is ${Math.round(quoted.easyAppointments / ours)} and ` +
          `${Math.round(quoted.calCom / ours)} times faster (goals 20 and 500), on another machine.`,
      ],
    };
  },
};

function runners(inputs: readonly AdviserYear[], times: number) {
  const numbered = inputs.map((input) => ({ input, holidays: holidayNumbers(input) }));
  const byIntegers = ({ input, holidays }: (typeof numbered)[number]) => freeByIntegers(input, holidays);
  const objects = inputs.map(dateYear);
  const found = JSON.stringify(inputs.map(freeByDomain));
  if (found !== JSON.stringify(numbered.map(byIntegers)))
    throw new Error('The integer loop finds other times');
  if (found !== JSON.stringify(objects.map((input) => freeByDateFns(input).map(freeTime))))
    throw new Error('The date-fns objects find other times');
  // The lengths are added up so that no work can be left out as unused.
  let slots = 0;
  const all =
    <Input>(list: readonly Input[], work: (input: Input) => readonly unknown[]) =>
    () =>
      timedEach(times, () => {
        for (const input of list) slots += work(input).length;
      });
  return {
    domain: all(inputs, freeByDomain),
    integers: all(numbered, byIntegers),
    objects: all(objects, freeByDateFns),
  };
}

function freeTime({ start, end }: { start: Date; end: Date }) {
  const minutes = (date: Date) => date.getHours() * 60 + date.getMinutes();
  return {
    on: formatISO(start, { representation: 'date' }),
    startMinute: minutes(start),
    endMinute: minutes(end),
  };
}
