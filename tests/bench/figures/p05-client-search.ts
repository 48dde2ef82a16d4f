import { join } from 'node:path';
import type { Bench } from '#tests/bench/bench.ts';
import { newBenchRegister } from '#tests/bench/data/bench-register.ts';
import { benchClient, officeOf, registerSizes } from '#tests/bench/data/clients.ts';
import { timesOf, type Result } from '#tests/bench/measure/figure.ts';
import { median, pairedRatio, percentile } from '#tests/bench/measure/quantiles.ts';
import { inRotation, timed } from '#tests/bench/measure/rotation.ts';
import { rawSearch, type RawClient } from '#tests/bench/work/raw-clients.ts';
import { foldName, searchWords } from '#domain/clients/search-words.ts';
import { connect } from '#store/connection.ts';
import { CLIENT_LIMIT, searchClients } from '#store/clients/search.ts';
import { DATABASE_FILE } from '#store/open.ts';

/** What is typed of somebody who is in the register, as the count of the round says who. */
const kinds = {
  'the beginning of a name': {
    text: ({ name }: Named) => name.slice(0, 4),
    floor: 'start',
  },
  'the beginning of a number': { text: ({ phone }: Named) => phone.slice(0, 7), floor: 'start' },
  'the middle of a name': { text: ({ name }: Named) => lastName(name).slice(1, 6), floor: 'inside' },
  'digits inside a number': { text: ({ phone }: Named) => phone.slice(6, 11), floor: 'inside' },
} as const satisfies Record<string, { text: (client: Named) => string; floor: 'start' | 'inside' }>;

type Named = ReturnType<typeof benchClient>;
const lastName = (name: string) => name.slice(name.indexOf(' ') + 1);

/** P5: a client is looked for while typing. */
export const p05: Bench = {
  id: 'P5',
  async measure({ options, say }) {
    const size = options.quick ? registerSizes.quick : registerSizes.county;
    say(`a register of ${size.name} is made`);
    const register = await newBenchRegister(size);
    const database = connect(join(register.folder, DATABASE_FILE), register.key, {
      readonly: true,
      fileMustExist: true,
    });
    const raw = rawSearch(database);
    const service = await register.client();
    const officeId = officeOf(0, size);
    // Somebody of the first office, another in each round.
    const somebody = (round: number) =>
      benchClient(((round * 7919) % (size.clients / size.offices)) * size.offices);
    const results: Result[] = [];
    const rounds = options.quick ? 100 : 1000;
    for (const [what, { text, floor }] of Object.entries(kinds)) {
      const typed = (round: number) => text(somebody(round));
      const ask = (round: number) => searchClients(register.store.read, officeId, searchWords(typed(round)));
      const askRaw = (round: number) => {
        const { start } = searchWords(typed(round));
        if (floor === 'inside') return raw.inside(officeId, start);
        const found = raw.start(officeId, start);
        return found.length < CLIENT_LIMIT ? [...found, ...raw.inside(officeId, start)] : found;
      };
      for (let round = 0; round < 20; round += 1)
        compare(floor, await ask(round), raw[floor](officeId, searchWords(typed(round)).start), typed(round));
      const times = await inRotation(
        { ours: (round) => timed(() => ask(round)), raw: (round) => timed(() => askRaw(round)) },
        { rounds, warmUps: 200 },
      );
      results.push({
        what: `${what}, p95 ÷ p95 of the floor`,
        value: percentile(times.ours, 95) / percentile(times.raw, 95),
        unit: '×',
        goal: { atMost: 2 },
        times: [timesOf('search', times.ours), timesOf('raw', times.raw)],
      });
      results.push({
        what: `${what}, median of paired ratios`,
        value: pairedRatio(times.ours, times.raw),
        unit: '×',
      });
    }
    const asked: number[] = [];
    for (let round = 0; round < rounds / 5; round += 1)
      asked.push(
        await timed(() => service.clients.search({ officeId, text: somebody(round).name.slice(0, 4) })),
      );
    results.push({
      what: 'clients.search with its audit rows, durable, p50',
      value: median(asked),
      unit: 'ms',
    });
    database.close();
    await register.close();
    return {
      id: this.id,
      title: `a client is looked for while typing, among ${size.name}`,
      counted:
        'The search from the typed text to at most ten whole clients of the office (marks, own worker’s name, who changed them). ' +
        `${size.offices} offices share the file. The floor answers the same columns by prepared statements, the text already folded: a range of ` +
        'the tree of beginnings, then, when fewer than ten begin so, a phrase of the index of threes; for a middle it is told to leave the range out.',
      results,
      notes: [],
    };
  },
};

/** @throws Error when the floor found somebody whom the search did not, or nobody */
function compare(
  floor: 'start' | 'inside',
  ours: readonly { readonly id: string; readonly name: string }[],
  raw: readonly RawClient[],
  text: string,
): void {
  const ids = new Set(ours.map(({ id }) => id));
  const isFull = ours.length === CLIENT_LIMIT;
  if (raw.length === 0) throw new Error(`Nobody was found by ${text} (${foldName(text)})`);
  if (floor === 'start' || !isFull)
    for (const { id, name } of raw)
      if (!ids.has(id)) throw new Error(`${name} was found by hand and not by the search for ${text}`);
}
