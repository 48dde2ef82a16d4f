import { describe, expect, test } from 'vitest';
import type { PromiseView } from '#contract/promises.ts';
import { instantOf } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { languages, type Language } from '#i18n/language.ts';
import { sayStep, sayTerms, sayWhom } from '#renderer/app/promises/say-promise.ts';

const on = localDate('2026-10-21');
const promise = (changes: Partial<PromiseView> = {}): PromiseView => ({
  id: 'one',
  officeId: 'alavus',
  callId: null,
  kind: 'callBack',
  state: 'open',
  clientLabel: 'M.',
  phone: '000 123',
  note: '',
  dueOn: on,
  dueMinute: at(13),
  overdue: false,
  madeByName: 'Outi Ohjaaja',
  keeperId: 'outi',
  keeperName: 'Outi Ohjaaja',
  brokenReason: null,
  steps: [],
  untold: false,
  version: 1,
  ...changes,
});
const step = (changes: Partial<PromiseView['steps'][number]>): PromiseView['steps'][number] => ({
  kind: 'notReached',
  at: instantOf(on, at(9, 5)),
  byName: 'Ville Varalla',
  note: '',
  was: null,
  told: null,
  ...changes,
});

describe('to whom', () => {
  test('the nickname goes before the number, and without either it says so in every language', () => {
    expect(sayWhom(promise(), 'fi')).toBe('M.');
    expect(sayWhom(promise({ clientLabel: '' }), 'fi')).toBe('000 123');
    const unnamed = languages.map((language) => sayWhom(promise({ clientLabel: '', phone: '' }), language));
    expect(unnamed[0]).toBe('ilman nimeä');
    expect(new Set(unnamed).size).toBe(languages.length);
  });
});

describe('the terms', () => {
  test('of an ordinary call back name only who promised', () => {
    expect(sayTerms(promise(), 'fi')).toEqual(['lupasi Outi Ohjaaja']);
    expect(sayTerms(promise(), 'sv')).toEqual(['utlovad av Outi Ohjaaja']);
  });

  test('of anything else say what it is, what about, who keeps it and that the client does not know', () => {
    const said = sayTerms(
      promise({ kind: 'letKnow', note: 'asumistuki', keeperName: 'Ville Varalla', untold: true }),
      'fi',
    );
    expect(said.slice(1)).toEqual([
      'asumistuki',
      'lupasi Outi Ohjaaja',
      'hoitaa Ville Varalla',
      'asiakas ei vielä tiedä uudesta ajasta',
    ]);
    expect(said).toHaveLength(5);
  });
});

describe('a step', () => {
  const was = { dueOn: localDate('2026-10-22'), dueMinute: at(15, 30), keeperName: 'Outi Ohjaaja' };
  const sayOnly = (changes: Parameters<typeof step>[0], language: Language = 'fi') => {
    const only = step(changes);
    return sayStep(promise({ steps: [only] }), only, language);
  };

  test('that did not reach says who tried and when, by the office’s clock', () => {
    expect(sayOnly({})).toMatch(/21\.10\.2026.*9\.05.* Ville Varalla: ei tavoitettu$/);
  });

  test('that changed the time says the earlier one and whether the client knows', () => {
    const changed = (told: boolean, language: Language = 'fi') =>
      sayOnly({ kind: 'changed', was, told }, language);
    expect(changed(true)).toMatch(/siirretty, aiemmin .*22\.10\.2026.*15\.30, asiakkaalle kerrottu$/);
    expect(changed(false)).toMatch(/asiakkaalle ei vielä kerrottu$/);
    for (const language of languages) expect(changed(true, language)).not.toBe(changed(false, language));
  });

  test('of several changes each is told against the one that came next, the last against the promise', () => {
    const [first, tried, second] = [
      step({ kind: 'changed', was, told: true }),
      step({}),
      // Only the keeper was another after it: the promise is still for the time that this one had.
      step({ kind: 'changed', was: { ...was, dueOn: on, dueMinute: at(13) }, told: false }),
    ];
    const whole = promise({ steps: [first, tried, second] });
    expect(sayStep(whole, first, 'fi')).toMatch(/siirretty, aiemmin .*15\.30/);
    expect(sayStep(whole, second, 'fi')).toMatch(/: hoitaja vaihdettu, aiemmin Outi Ohjaaja$/);
    const moved = promise({ steps: [first, tried, second], dueMinute: at(14) });
    expect(sayStep(moved, second, 'fi')).toMatch(
      /siirretty, aiemmin .*13\.00, asiakkaalle ei vielä kerrottu$/,
    );
  });
});
