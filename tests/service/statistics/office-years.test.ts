import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { figureKeys, figureList } from '#domain/statistics/figure-list.ts';
import { localOf } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { monthOf, monthRange } from '#domain/time/month.ts';
import { isLong } from '#tests/support/is-long.ts';
import {
  drawOfficeYears,
  OFFICES_TOGETHER,
  type OfficeYears,
} from '#tests/support/office-years/office-years.ts';
import {
  allDifferences,
  asksOf,
  differences,
  partDifferences,
  reportOf,
} from '#tests/support/oracle-agreement.ts';
import { planFaults, queryFaults } from '#tests/support/oracle/faults.ts';
import {
  countAll,
  countOf,
  figureNames,
  figuresOf,
  oracleOf,
  tableNames,
  type Asked,
  type CountName,
  type Oracle,
} from '#tests/support/oracle/oracle.ts';
import { readPlan } from '#tests/support/oracle/plan.ts';
import { filesBelow, specifiersOf, type SourceFile } from '#tests/support/source-tree.ts';

/**
 * Set NEUVONTAPOYTA_SEED to a printed seed to have the same office-years again, or to `seed/place` to have those of one place
 * alone.
 */
const [seedText, onlyPlace] = (
  process.env['NEUVONTAPOYTA_SEED'] ?? String(Math.floor(Math.random() * 1e9))
).split('/');
const seed = Number(seedText);
const drawn = isLong ? 68 : 1;
const places =
  onlyPlace === undefined ? Array.from({ length: drawn }, (_, place) => place) : [Number(onlyPlace)];

/** One report with its oracle. */
interface Answered {
  readonly years: OfficeYears;
  readonly oracle: Oracle;
  readonly asked: Asked;
  readonly made: Awaited<ReturnType<typeof reportOf>>;
}

async function oracleFor(years: OfficeYears, changed: Partial<Pick<Oracle, 'plan' | 'rewritten'>> = {}) {
  const { office, officeIds, year, today } = years;
  const db = office.parts.store.read;
  const { minute } = localOf(office.time.clock());
  return oracleOf(
    db,
    changed.plan ?? (await readPlan(db)),
    { officeIds, year, today, minute },
    changed.rewritten,
  );
}

/** Asks everything of office-years: what differs, with the reports. */
async function askAll(years: OfficeYears): Promise<{ wrong: string[]; answered: Answered[] }> {
  const oracle = await oracleFor(years);
  const answered: Answered[] = [];
  const wrong: string[] = [];
  const byOffice = new Map<string, Awaited<ReturnType<typeof countAll>>>();
  for (const asked of asksOf(years)) {
    const made = await reportOf(years, asked);
    const counted = await countAll(oracle, asked);
    const where = `${asked.from}–${asked.to} of ${asked.officeIds.length} (${asked.municipality ?? 'all'})`;
    wrong.push(...allDifferences(made.report, counted).map((words) => `${where} ${words}`));
    if (asked.officeIds.length === 1 && answered.length < OFFICES_TOGETHER)
      byOffice.set(asked.officeIds[0] ?? '', counted);
    // The parts of the report of all offices: each office, and one of its months.
    if (answered.length === OFFICES_TOGETHER) {
      for (const part of made.offices) {
        const own = byOffice.get(part.officeId);
        wrong.push(...(own ? partDifferences(part, own) : [`No count of ${part.name}`]));
      }
      const part = made.months[years.seed % made.months.length];
      const of = monthRange(part?.month ?? monthOf(localDate(asked.from)));
      const ofMonth = await countOf(oracle, { ...asked, ...of }, figuresOf(oracle, asked));
      wrong.push(...partDifferences(part, ofMonth).map((words) => `${part?.month} ${words}`));
    }
    answered.push({ years, oracle, asked, made });
  }
  return { wrong, answered };
}

/** What the controls are played on: always the same. */
const CONTROL_SEED = 1;
const controls: OfficeYears[] = [];
const answers: Answered[] = [];
const wrongInControls: string[] = [];

beforeAll(async () => {
  for (const place of [0, 1, 2, 5]) {
    const years = await drawOfficeYears(CONTROL_SEED, place);
    controls.push(years);
    const { wrong, answered } = await askAll(years);
    wrongInControls.push(...wrong);
    answers.push(...answered);
  }
}, 240_000);
afterAll(() => Promise.all(controls.map(({ office }) => office.close())));

describe('R5 office-years, counted a second time', () => {
  test('four drawings that are always the same agree on everything', () => {
    expect(wrongInControls).toEqual([]);
  });

  test(
    `seed ${seed}: ${places.length * OFFICES_TOGETHER} office-years agree on every figure, day and distribution`,
    async () => {
      const told = { reports: 0, figures: 0, days: 0, years: new Set<number>() };
      const wrong: string[] = [];
      for (const place of places) {
        const years = await drawOfficeYears(seed, place);
        try {
          const found = await askAll(years);
          wrong.push(...found.wrong.map((words) => `${seed}/${place} ${years.year}: ${words}`));
          told.years.add(years.year);
          told.reports += found.answered.length;
          for (const { made } of found.answered) {
            told.figures += figureList(made.report).length;
            told.days += made.report.rows.length;
          }
        } finally {
          await years.office.close();
        }
      }
      const { reports, figures, days, years } = told;
      console.log(
        `R5 seed ${seed}: ${places.length * OFFICES_TOGETHER} office-years of ${years.size} different years, ${reports} reports ` +
          `with ${figures} figures and ${days} days, ${wrong.length} differ`,
      );
      expect(wrong).toEqual([]);
    },
    60 * 60_000,
  );

  test('the oracle knows every figure, and each has something to count and, where it can, nothing', () => {
    expect(figureNames.toSorted()).toEqual(figureKeys.toSorted());
    const values = answers.flatMap(({ made }) => figureList(made.report));
    const counted = figureNames.filter((key) =>
      values.some((one) => one.key === key && (one.value ?? 0) > 0),
    );
    expect(figureNames.filter((key) => !counted.includes(key))).toEqual([]);
    const divided = new Set(values.filter(({ divisor }) => divisor !== undefined).map(({ key }) => key));
    const emptied = new Set(values.filter(({ value }) => value === undefined).map(({ key }) => key));
    expect([...divided].filter((key) => !emptied.has(key))).toEqual([]);
  });
});

/** True when a changed oracle differs from one of the reports. */
async function isNoticed(name: CountName, changed: (one: Answered) => Promise<Oracle>): Promise<boolean> {
  for (const one of answers) {
    const isTold =
      name === 'days' ||
      (tableNames as string[]).includes(name) ||
      (figuresOf(one.oracle, one.asked) as string[]).includes(name);
    if (!isTold || one.asked.municipality !== null) continue;
    const counted = await countOf(await changed(one), one.asked, [name]);
    if (differences(one.made.report, counted).length > 0) return true;
  }
  return false;
}

describe('the controls', () => {
  test.each(queryFaults)('%s in a copy of %s is noticed', async (_, name, words, instead) => {
    let isChanged = false;
    const rewritten = (text: string) => {
      isChanged ||= text.includes(words);
      return text.replaceAll(words, instead);
    };
    expect(await isNoticed(name, ({ oracle }) => Promise.resolve({ ...oracle, rewritten }))).toBe(true);
    expect(isChanged).toBe(true);
  });

  test.each(planFaults)('%s is noticed in %s', async (_, name, changed) => {
    const oracles = new Map<OfficeYears, Oracle>();
    const noticed = await isNoticed(name, async ({ years, oracle }) => {
      const known = oracles.get(years) ?? (await oracleFor(years, { plan: changed(oracle.plan) }));
      oracles.set(years, known);
      return known;
    });
    expect(noticed).toBe(true);
  });
});

/** What a file of the oracle must not ask for: anything of the product but the type of the database's handle. */
const foreign = (files: readonly SourceFile[]) =>
  files.flatMap((file) =>
    specifiersOf(file)
      .filter((from) => /^#|^\.\.|\/src\//.test(from) && from !== '#store/database.ts')
      .map((from) => `${file.name} → ${from}`),
  );

test('the oracle takes nothing from the product’s own counting', () => {
  const files = filesBelow('tests/support/oracle', ['.ts']);
  expect(files.length).toBeGreaterThan(5);
  expect(foreign(files)).toEqual([]);
  const planted = { name: 'a.ts', text: `import { share } from '#domain/statistics/share.ts';` };
  expect(foreign([planted])).toHaveLength(1);
});
