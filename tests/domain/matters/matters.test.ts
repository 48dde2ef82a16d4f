import { describe, expect, test } from 'vitest';
import { CANDIDATE_DAYS, mayBelong } from '#domain/matters/candidate.ts';
import { followUpOn } from '#domain/matters/follow-up.ts';
import { maySee } from '#domain/matters/item-operation.ts';
import { matterItemKinds } from '#domain/matters/matter.ts';
import { keepsOpen, type OpenPart } from '#domain/matters/open-part.ts';
import { chainOf, warnsOfPasses, type MatterMove } from '#domain/matters/passes.ts';
import { checkReferralEnd } from '#domain/matters/referral.ts';
import { localDate, plusDays } from '#domain/time/local-date.ts';

describe('how far a matter has been passed on', () => {
  const opened: MatterMove = { state: null, toStaffId: 'outi' };
  const sent: MatterMove = { state: 'sent', toStaffId: 'tiina' };
  const returned: MatterMove = { state: 'returned', toStaffId: null };

  test('H1 a sending and a return are two passes between two workers, and the second warns', () => {
    expect(chainOf([opened])).toEqual({ passes: 0, workers: 1 });
    expect(chainOf([opened, sent])).toEqual({ passes: 1, workers: 2 });
    expect(warnsOfPasses(chainOf([opened, sent]))).toBe(false);
    expect(chainOf([opened, sent, returned])).toEqual({ passes: 2, workers: 2 });
    expect(warnsOfPasses(chainOf([opened, sent, returned]))).toBe(true);
  });

  test('seeing, taking and doing pass nothing on; a new owner is one more worker', () => {
    const states = (['seen', 'taken', 'done'] as const).map((state) => ({ state, toStaffId: null }));
    expect(chainOf([opened, sent, ...states])).toEqual({ passes: 1, workers: 2 });
    expect(chainOf([opened, sent, { state: null, toStaffId: 'olli' }])).toEqual({ passes: 1, workers: 3 });
    expect(chainOf([])).toEqual({ passes: 0, workers: 0 });
  });
});

test('H5 everything open keeps a matter open, but for the handover that is done by closing it', () => {
  const part = (kind: OpenPart['kind'], id: string): OpenPart => ({
    kind,
    id,
    dueOn: null,
    staffName: 'Outi',
  });
  const parts = [part('promise', 'p'), part('handover', 'h'), part('referral', 'h')];
  expect(keepsOpen(parts, null)).toEqual(parts);
  expect(keepsOpen(parts, 'h').map(({ kind }) => kind)).toEqual(['promise', 'referral']);
  expect(keepsOpen([part('handover', 'h')], 'h')).toEqual([]);
});

describe('a look back', () => {
  test.each([
    ['2026-10-21', 1, '2026-11-21'],
    ['2026-10-21', 3, '2027-01-21'],
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
  ] as const)('at a matter closed on %s after %i months: %s', (closedOn, months, on) => {
    expect(followUpOn(localDate(closedOn), months)).toBe(on);
  });
});

test('a client who does not arrive is not left without a word on why', () => {
  expect(checkReferralEnd({ state: 'ended', note: ' ' })).toEqual([{ field: 'note', code: 'reasonMissing' }]);
  expect(checkReferralEnd({ state: 'ended', note: 'muutti pois' })).toEqual([]);
  for (const state of ['arrived', 'open'] as const) expect(checkReferralEnd({ state, note: '' })).toEqual([]);
});

describe('what may be about a matter', () => {
  const today = localDate('2026-10-21');
  const asked = { byId: 'outi', today };
  const may = (matter: string, thing: string, byId: string | null = 'siiri', on = today) =>
    mayBelong({ clientLabel: matter }, { clientLabel: thing, byId, on }, asked);

  test('what names the same client, however it is written', () => {
    expect(may('M.K.', 'm.k. ')).toBe(true);
    expect(may('M.K.', 'M.L.', 'outi')).toBe(false);
  });

  test('without a name what I have made within a week', () => {
    expect(may('M.K.', '', 'outi')).toBe(true);
    expect(may('', '', 'outi', plusDays(today, -7))).toBe(true);
    expect(may('', '', 'outi', plusDays(today, -8))).toBe(false);
    expect(may('', '', 'siiri')).toBe(false);
    expect(may('', '', null)).toBe(false);
  });

  test('is looked for further back than one’s own memory', () => {
    expect(CANDIDATE_DAYS).toBeGreaterThan(7);
  });
});

test('who may not see a kind of thing elsewhere does not see it in a matter either', () => {
  expect(matterItemKinds.filter((kind) => !maySee(['counsellor'], kind))).toEqual([]);
  expect(maySee(['ownWorker'], 'call')).toBe(false);
  expect(matterItemKinds.filter((kind) => maySee(['manager'], kind))).toEqual([]);
});
