import { expect, test } from 'vitest';
import { sayVerified } from '#i18n/audit-result.ts';

test('a whole log is told with its rows, and of what an anchor adds to that', () => {
  const whole = { rows: 12, brokenAt: null, fault: null };
  expect(sayVerified(whole, false)).toBe('Loki on ehjä: 12 riviä.');
  expect(sayVerified(whole, true)).toBe('Loki on ehjä: 12 riviä. Rivit ankkuriin asti ovat ennallaan.');
});

test.each([
  ['chain', /rivi 7 ei seuraa edellistä/],
  ['cut', /rivi 7, jota ei enää ole/],
  ['rewritten', /rivi 7 tai jokin sitä edeltävä on kirjoitettu uudelleen/],
] as const)('a log with the fault %s names the row and says what to do', (fault, words) => {
  const said = sayVerified({ rows: 6, brokenAt: 7, fault }, true);
  expect(said).toMatch(words);
  expect(said).toMatch(/säilytä tietokanta ja varmuuskopiot/i);
  // After a restore the log is shorter than the anchor without anybody's fault.
  expect(said.includes('Jos varmuuskopio on palautettu')).toBe(fault !== 'chain');
});
