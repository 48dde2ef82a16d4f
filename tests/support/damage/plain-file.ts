import { readFileSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { numbersFrom } from '#tests/support/random-counts.ts';
import { digestOf } from './read-all.ts';

/** How often a file without encryption is read to its end and told otherwise than it was, with one bit of it turned. */
export function wrongAnswers(path: string, rounds: number): number {
  const sound = readFileSync(path);
  const read = (): string | undefined => {
    try {
      const database = new Database(path, { readonly: true });
      try {
        return digestOf(database);
      } finally {
        database.close();
      }
    } catch {
      return undefined;
    }
  };
  const truth = read();
  if (truth === undefined) throw new Error('The sound file cannot be read');
  let wrong = 0;
  for (let round = 0; round < rounds; round += 1) {
    const next = numbersFrom(round);
    const bytes = Uint8Array.from(sound);
    const index = next(bytes.length);
    bytes[index] = (bytes[index] as number) ^ (1 << next(8));
    writeFileSync(path, bytes);
    const told = read();
    if (told !== undefined && told !== truth) wrong += 1;
  }
  return wrong;
}
