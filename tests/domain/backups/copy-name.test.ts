import { expect, test } from 'vitest';
import { backupReasons, copyName, parseCopyName } from '#domain/backups/copy-name.ts';
import type { Instant } from '#domain/time/instant.ts';

const madeAt = 1_790_000_000_000 as Instant;

test.each(backupReasons)('a copy made %s is known by its name', (reason) => {
  expect(parseCopyName(copyName(madeAt, reason))).toEqual({
    madeAt,
    reason,
    isWayBack: ['ennen-paivitysta', 'ennen-palautusta', 'ennen-avaimen-vaihtoa'].includes(reason),
  });
});

test.each([
  'neuvontapoyta.db',
  'neuvontapoyta-1790000000000-kasin.db.1f.unfinished',
  'neuvontapoyta-1790000000000-muu.db',
  'neuvontapoyta--kasin.db',
  'neuvontapoyta-17900000000001790-kasin.db',
  'kopio neuvontapoyta-1790000000000-kasin.db',
  'NEUVONTAPOYTA-1790000000000-kasin.db',
  '../neuvontapoyta-1790000000000-kasin.db',
  '',
])('%j is not one of ours', (name) => {
  expect(parseCopyName(name)).toBeUndefined();
});
