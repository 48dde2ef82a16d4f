import { afterEach, beforeEach, expect, test } from 'vitest';
import { commandOptions } from '#cli/options.ts';
import { runCommand } from '#cli/run-command.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await newOffice('2026-10-21', 9 * 60 + 5);
});
afterEach(() => office.close());

const paula = 'Paula Pääkäyttäjä';

async function run(person: string, ...args: string[]) {
  const options = commandOptions([...args, '--person', person]);
  if (!options) throw new Error(`Not a command: ${args.join(' ')}`);
  return runCommand(office.parts, options);
}

test('says that the log goes on from an anchor, and finds the end that was cut since', async () => {
  const anchor = String((await run(paula, 'verify')).says['anchor']);
  expect(await run(paula, 'verify', '--anchor', anchor)).toMatchObject({
    code: 0,
    says: { brokenAt: null },
  });
  const [rows = '0'] = anchor.split('-');
  const longer = `${Number(rows) + 100}-${'a'.repeat(64)}`;
  const { code, says } = await run(paula, 'verify', '--anchor', longer);
  expect(code).toBe(1);
  expect(says).toMatchObject({ fault: 'cut' });
  expect(says['result']).toMatch(/Lokista puuttuu rivejä/);
  expect(await run(paula, 'verify', '--anchor', 'jotain')).toMatchObject({
    code: 2,
    says: { error: 'ANCHOR_UNKNOWN' },
  });
});

test('an anchor makes sense with verify only', () => {
  expect(commandOptions(['backup', '--person', paula, '--anchor', 'x'])).toBeUndefined();
});
