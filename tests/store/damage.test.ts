import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect } from '#store/connection.ts';
import { refuseStaleLog } from '#store/stale-log.ts';
import { newDamageable, type Damageable, type Files } from '#tests/support/damage/damageable.ts';
import { damages } from '#tests/support/damage/damages.ts';
import { wrongAnswers } from '#tests/support/damage/plain-file.ts';
import { digestOf } from '#tests/support/damage/read-all.ts';
import { isLong } from '#tests/support/is-long.ts';
import { numbersFrom } from '#tests/support/random-counts.ts';

/** Set NEUVONTAPOYTA_SEED to a printed seed to have the same damages again. */
const seed = Number(process.env['NEUVONTAPOYTA_SEED'] ?? Math.floor(Math.random() * 1e9));
const ROUNDS = isLong ? 100_000 : 270;
const kinds = Object.keys(damages);
/** This one the cipher cannot see: both files are what they were once. The program's own check does. */
const OTHER_LOG = 'the log of an earlier moment';

let office: Damageable;
let folder: string;
beforeAll(async () => {
  office = await newDamageable();
  folder = mkdtempSync(join(tmpdir(), 'npt-damage-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** `lost`: a whole state, but an older one than the file itself holds. */
type Outcome = 'refused' | 'whole' | 'wrong' | 'lost';

/** Lays the files down, opens them as the program does, and reads everything. */
function openDamaged({ least, file, log }: Files, guard = refuseStaleLog): Outcome {
  const path = join(folder, 'neuvontapoyta.db');
  for (const end of ['', '-wal', '-shm']) rmSync(`${path}${end}`, { force: true });
  writeFileSync(path, file);
  if (log.length > 0) writeFileSync(`${path}-wal`, log);
  try {
    guard(path, office.key);
    const reader = connect(path, office.key, { readonly: true, fileMustExist: true });
    try {
      const state = office.states.get(digestOf(reader));
      if (state === undefined) return 'wrong';
      return state < least ? 'lost' : 'whole';
    } finally {
      reader.close();
    }
  } catch {
    return 'refused';
  }
}

test('every moment is read as it was, undamaged', () => {
  expect(office.moments.length).toBeGreaterThan(6);
  expect(office.states.size).toBeGreaterThan(20);
  expect(office.moments.map((files) => openDamaged(files))).toEqual(office.moments.map(() => 'whole'));
});

test(
  `${ROUNDS} damages to the files are refused, or what is read is a whole state of the office (seed ${seed})`,
  { timeout: 6 * 3_600_000 },
  () => {
    const counts = new Map(kinds.map((kind) => [kind, { refused: 0, whole: 0, wrong: 0, lost: 0 }]));
    const wrong: string[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const kind = kinds[round % kinds.length] as string;
      const outcome = openDamaged(
        (damages[kind] as (typeof damages)[string])(office.moments, numbersFrom(seed + round)),
      );
      (counts.get(kind) as Record<Outcome, number>)[outcome] += 1;
      if (outcome === 'wrong' || outcome === 'lost') wrong.push(`seed ${seed + round}: ${kind}, ${outcome}`);
    }
    console.log(`D7, seed ${seed}, ${ROUNDS} damages:`);
    for (const [kind, { refused, whole }] of counts)
      console.log(`  ${kind}: ${refused} refused, ${whole} harmless`);
    expect(wrong).toEqual([]);
    // Each kind is met by a refusal at least: damage that is always harmless would prove nothing.
    const neverRefused = [...counts].filter(([, { refused }]) => refused === 0).map(([kind]) => kind);
    expect(
      neverRefused.filter((kind) => !kind.endsWith('of the log') && !kind.endsWith('in the log')),
    ).toEqual([]);
  },
);

describe('the same without what guards against it', () => {
  test('a log of an earlier moment takes back what the file holds already', () => {
    const tried = Array.from({ length: 60 }, (_, round) =>
      openDamaged(
        (damages[OTHER_LOG] as (typeof damages)[string])(office.moments, numbersFrom(round)),
        () => undefined,
      ),
    );
    expect(tried.filter((outcome) => outcome === 'lost').length).toBeGreaterThan(5);
  });

  test('a file that is not encrypted answers wrongly, and nobody notices', () => {
    const path = join(folder, 'plain.db');
    const last = office.moments.at(-1) as Files;
    writeFileSync(path, last.file);
    if (last.log.length > 0) writeFileSync(`${path}-wal`, last.log);
    const plain = connect(path, office.key, { readonly: false, fileMustExist: true });
    plain.pragma('journal_mode = delete');
    plain.pragma("rekey = ''");
    plain.close();
    expect(wrongAnswers(path, 120)).toBeGreaterThan(5);
  });
});
