import { describe, expect, test } from 'vitest';
import { isAllHandedOn, mayGoOnWith, openThingKinds, type OpenThing } from '#domain/matters/open-thing.ts';
import type { Role } from '#domain/permissions/role.ts';
import { localDate } from '#domain/time/local-date.ts';

const handover: OpenThing = { kind: 'handover', id: 'a', dueOn: localDate('2026-10-23') };
const matter: OpenThing = { kind: 'matter', id: 'b', dueOn: null };
const to = ({ kind, id }: OpenThing, toStaffId = 'tiina') => ({ kind, id, toStaffId });

describe('what somebody who leaves has on hand', () => {
  test('is handed on when each thing has somebody, in whatever order and to whomever', () => {
    expect(isAllHandedOn([handover, matter], [to(matter, 'olli'), to(handover)])).toBe(true);
  });

  test('is not while one of them has nobody', () => {
    expect(isAllHandedOn([handover, matter], [to(handover)])).toBe(false);
    expect(isAllHandedOn([handover], [])).toBe(false);
  });

  test('is not by something of another kind that happens to have the same id', () => {
    expect(isAllHandedOn([handover], [{ kind: 'matter', id: 'a', toStaffId: 'tiina' }])).toBe(false);
  });

  test('of nothing needs nobody, and somebody too many does no harm', () => {
    expect(isAllHandedOn([], [])).toBe(true);
    expect(isAllHandedOn([], [to(matter)])).toBe(true);
  });

  test('is of three kinds; promises are kept on the line, the rest by whoever receives', () => {
    const kindsOf = (role: Role) => openThingKinds.filter((kind) => mayGoOnWith([role], kind));
    expect(openThingKinds).toEqual(['handover', 'matter', 'promise']);
    expect(kindsOf('counsellor')).toEqual(['handover', 'matter', 'promise']);
    expect(kindsOf('ownWorker')).toEqual(['handover', 'matter']);
    expect(kindsOf('secretary')).toEqual([]);
    expect(kindsOf('manager')).toEqual([]);
  });
});
