import { describe, expect, test } from 'vitest';
import {
  backupWarning,
  BACKUP_EVERY,
  isBackupDue,
  LOOK_EVERY,
  RETRY_AFTER,
  WARN_AFTER,
  WARN_PLACE_AFTER,
} from '#domain/backups/schedule.ts';
import type { Instant } from '#domain/time/instant.ts';

const now = 1_790_000_000_000 as Instant;
const ago = (ms: number) => (now - ms) as Instant;
const quiet = { now, changedAt: null, lastMadeAt: ago(86_400_000), failedAt: null };

describe('a copy is due', () => {
  test('never without a change, however old the last one is', () => {
    expect(isBackupDue(quiet)).toBe(false);
    expect(isBackupDue({ ...quiet, lastMadeAt: null })).toBe(false);
  });

  test('at once after a quiet time, and where there is none yet', () => {
    expect(isBackupDue({ ...quiet, changedAt: ago(1) })).toBe(true);
    expect(isBackupDue({ ...quiet, changedAt: ago(1), lastMadeAt: null })).toBe(true);
  });

  test.each([
    [BACKUP_EVERY - 1, false],
    [BACKUP_EVERY, true],
  ])('%i ms after the last one: %s', (age, due) => {
    expect(isBackupDue({ ...quiet, changedAt: ago(1), lastMadeAt: ago(age) })).toBe(due);
  });

  test('so often that with the looking no more than a quarter of an hour can be lost', () => {
    expect(BACKUP_EVERY + LOOK_EVERY).toBeLessThan(15 * 60_000);
  });

  test('at once when the clock has been put back to before the last one', () => {
    expect(isBackupDue({ ...quiet, changedAt: ago(1), lastMadeAt: ago(-3_600_000) })).toBe(true);
  });

  test('not in a hurry after one that failed; a clock put back does not hold it up', () => {
    const changed = { ...quiet, changedAt: ago(1) };
    expect(isBackupDue({ ...changed, failedAt: ago(RETRY_AFTER - 1) })).toBe(false);
    expect(isBackupDue({ ...changed, failedAt: ago(RETRY_AFTER) })).toBe(true);
    expect(isBackupDue({ ...changed, failedAt: ago(-1) })).toBe(true);
  });
});

describe('the first screen tells', () => {
  const well = { now, changedAt: null, placeFailedAt: null };

  test.each([
    ['nothing when all is well', well, null],
    ['nothing of changes that have waited an hour', { ...well, changedAt: ago(WARN_AFTER) }, null],
    ['that changes have waited longer', { ...well, changedAt: ago(WARN_AFTER + 1) }, 'noCopy'],
    ['nothing of a stick pulled a day ago', { ...well, placeFailedAt: ago(WARN_PLACE_AFTER) }, null],
    [
      'that the second place has failed longer',
      { ...well, placeFailedAt: ago(WARN_PLACE_AFTER + 1) },
      'secondPlace',
    ],
    [
      'the graver of the two',
      { now, changedAt: ago(WARN_AFTER + 1), placeFailedAt: ago(WARN_PLACE_AFTER + 1) },
      'noCopy',
    ],
  ])('%s', (_what, facts, warning) => {
    expect(backupWarning(facts)).toBe(warning);
  });
});
