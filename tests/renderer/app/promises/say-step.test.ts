import { describe, expect, test } from 'vitest';
import type { PromiseView } from '#contract/promises.ts';
import { instantOf } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { sayStep } from '#renderer/app/promises/say-promise.ts';

type Step = PromiseView['steps'][number];

const day = localDate('2026-10-22');
const step = (changes: Partial<Step>): Step => ({
  kind: 'changed',
  at: instantOf(localDate('2026-10-21'), at(9, 30)),
  byName: 'Paula Päällikkö',
  note: '',
  was: { dueOn: day, dueMinute: at(13), keeperName: 'Outi Ohjaaja' },
  told: true,
  ...changes,
});
const promise = (changes: Partial<PromiseView> = {}): PromiseView => ({
  id: 'p',
  officeId: 'o',
  callId: null,
  kind: 'callBack',
  state: 'open',
  clientLabel: 'M.K.',
  phone: '000 111 2233',
  note: 'vuokravelasta',
  dueOn: day,
  dueMinute: at(13),
  overdue: false,
  madeByName: 'Outi Ohjaaja',
  keeperId: 'ville',
  keeperName: 'Ville Varalla',
  brokenReason: null,
  steps: [],
  untold: false,
  version: 2,
  ...changes,
});

describe('a step of a promise that went on to another', () => {
  test('that only changed the keeper says whose it was, and nothing of a time', () => {
    const only = step({});
    expect(sayStep(promise({ steps: [only] }), only, 'fi')).toBe(
      '21.10.2026 klo\u00a09.30 Paula Päällikkö: hoitaja vaihdettu, aiemmin Outi Ohjaaja',
    );
    expect(sayStep(promise({ steps: [only] }), only, 'sv')).toContain('ny ansvarig, tidigare Outi Ohjaaja');
    expect(sayStep(promise({ steps: [only] }), only, 'en')).toContain('another keeper, before Outi Ohjaaja');
  });

  test('that moved the time says from when, and whether the client knows', () => {
    const moved = step({ told: false });
    const later = promise({ steps: [moved], dueOn: localDate('2026-10-23') });
    expect(sayStep(later, moved, 'fi')).toContain(
      'siirretty, aiemmin 22.10.2026 klo\u00a013.00, asiakkaalle ei vielä kerrottu',
    );
    const told = step({});
    expect(sayStep({ ...later, steps: [told] }, told, 'fi')).toContain(', asiakkaalle kerrottu');
  });

  test('is measured by what came next: first the time was moved, then the keeper changed', () => {
    const moved = step({ told: false });
    const tried = step({ kind: 'notReached', was: null, told: null });
    const dueOn = localDate('2026-10-23');
    const given = step({ was: { dueOn, dueMinute: at(13), keeperName: 'Outi Ohjaaja' } });
    const whole = promise({ steps: [moved, tried, given], dueOn });
    expect(sayStep(whole, moved, 'fi')).toContain('siirretty, aiemmin 22.10.2026');
    expect(sayStep(whole, tried, 'fi')).not.toMatch(/siirretty|hoitaja/);
    expect(sayStep(whole, given, 'fi')).toContain('hoitaja vaihdettu, aiemmin Outi Ohjaaja');
  });
});
