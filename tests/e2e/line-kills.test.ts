import { afterAll, expect, test } from 'vitest';
import { randomOf } from '#domain/example-office/random.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import { killBrowser, killService, sum, type Tally } from '#tests/support/kill-lanes.ts';
import { lostWords, textOf } from '#tests/support/killed-typing.ts';
import { isLong } from '#tests/support/is-long.ts';

/** Offices in which each kind is played, and kills of the kind in each; the usual run is a short form of the long one. */
const [LANES, KILLS] = isLong ? [2, 130] : [1, 3];
/** Set NEUVONTAPOYTA_SEED to a printed seed to have the same keys and the same kills again. */
const seed = process.env['NEUVONTAPOYTA_SEED'] ?? String(Math.floor(Math.random() * 1e9));

const browser = await launchBrowser();
afterAll(() => browser.close());

const tell = (what: string, { kills, promised, lost, youngLost, wrongStarts }: Tally) =>
  console.log(
    `L10 seed ${seed}: the ${what} killed ${kills} times; ${promised} words older than a second, ${lost} lost; ` +
      `${wrongStarts} wrong beginnings; younger words not yet in the file at ${youngLost} kills`,
  );

const lanes = (play: (lane: number) => Promise<Tally>) =>
  Promise.all(Array.from({ length: LANES }, (_, lane) => play(lane)));

test(
  `L10 the service and, apart from it, the browser are killed ${LANES * KILLS} times each at random keys: every word older than a second is back, with the start time`,
  async () => {
    const random = (what: string) => randomOf(`${what} ${seed}`);
    const [service, killed] = (
      await Promise.all([
        lanes((lane) => killService(browser, { random: random(`service ${lane}`), kills: KILLS })),
        lanes((lane) => killBrowser({ random: random(`browser ${lane}`), kills: KILLS })),
      ])
    ).map(sum) as [Tally, Tally];
    tell('service', service);
    tell('browser', killed);
    const nothingLost = { kills: LANES * KILLS, lost: 0, wrongStarts: 0 };
    expect([service, killed]).toMatchObject([nothingLost, nothingLost]);
    expect(service.promised + killed.promised).toBeGreaterThan(0);
  },
  KILLS * 60_000,
);

test('L10 control: were drafts stored seconds late, words would be lost and counted', async () => {
  const late = { kills: 1, keys: [60, 60], holdMs: 20_000 } as const;
  const { promised, lost } = await killBrowser({ ...late, random: randomOf(`control ${seed}`) });
  expect(promised).toBeGreaterThan(0);
  expect(lost).toBe(promised);
});

test('a word counts as lost when it is not at its place; half a word at the end has to be there as far as it was typed', () => {
  expect(lostWords('yksi kaksi ko', 'yksi kaksi kolme')).toBe(0);
  expect(lostWords('yksi kaksi', 'yksi')).toBe(1);
  expect(lostWords('yksi kaksi', 'kaksi yksi')).toBe(2);
  const strokes = ['a', 'b'].map((key, index) => ({ key, at: index * 1500 }));
  expect([textOf(strokes), textOf(strokes, 2000), textOf(strokes, 999)]).toEqual(['ab', 'a', '']);
});
