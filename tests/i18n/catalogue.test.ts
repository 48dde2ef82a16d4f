import { describe, expect, expectTypeOf, it } from 'vitest';
import { defineWords } from '#i18n/catalogue.ts';
import { sayIn } from '#i18n/say.ts';
import type { ArgumentsOf } from '#i18n/sentence-arguments.ts';

const words = defineWords({
  fi: {
    plain: 'Vapaa aika',
    taken: 'Aika klo {time} on varattu ({who}).',
    calls: '{count, plural, =0 {Ei puheluja} one {# puhelu} other {# puhelua}} kunnasta {place}',
    nested:
      '{who, select, me {Minä} other {{name} ja {count, plural, one {# muu} other {# muuta}}}} klo {time}',
  },
  sv: {
    plain: 'Ledig tid',
    taken: 'Tiden kl. {time} är bokad ({who}).',
    calls: '{count, plural, =0 {Inga samtal} one {# samtal} other {# samtal}} från {place}',
    nested:
      'Kl. {time}: {who, select, me {jag} other {{name} och {count, plural, one {# till} other {# till}}}}',
  },
  en: {
    plain: 'Free time',
    taken: 'The time at {time} is taken ({who}).',
    calls: '{count, plural, =0 {No calls} one {# call} other {# calls}} from {place}',
    nested: '{time}: {who, select, me {I} other {{name} and {count, plural, one {# more} other {# more}}}}',
  },
});

describe('the arguments that the type checker reads from a sentence', () => {
  it('finds plain arguments, and none where there are none', () => {
    expectTypeOf<ArgumentsOf<'Aika klo {time} on varattu ({who}).'>>().toEqualTypeOf<{
      readonly time: string | number;
      readonly who: string | number;
    }>();
    expectTypeOf<keyof ArgumentsOf<'Vapaa aika'>>().toBeNever();
  });

  it('tells numbers and choices from words, and does not take a branch for an argument', () => {
    expectTypeOf<
      ArgumentsOf<'{count, plural, one {yksi} other {# puhelua {place}}} {share, number}'>
    >().toEqualTypeOf<{
      readonly count: number;
      readonly place: string | number;
      readonly share: number;
    }>();
    expectTypeOf<ArgumentsOf<(typeof words)['fi']['nested']>>().toEqualTypeOf<{
      readonly who: string;
      readonly name: string | number;
      readonly count: number;
      readonly time: string | number;
    }>();
  });
});

describe('defineWords', () => {
  // Each of these must not compile: with the directive unused, the type check of the repository fails.
  it('refuses a missing, an extra and a differently parametrised sentence', () => {
    const fi = { hello: 'Hei {name}' } as const;
    const en = { hello: 'Hello {name}' } as const;
    const refused = [
      // @ts-expect-error the Swedish sentence is missing
      () => defineWords({ fi, sv: {}, en }),
      // @ts-expect-error an extra sentence
      () => defineWords({ fi, sv: { hello: 'Hej {name}', bye: 'Hej då' }, en }),
      // @ts-expect-error another argument
      () => defineWords({ fi, sv: { hello: 'Hej {namn}' }, en }),
      // @ts-expect-error an argument left out
      () => defineWords({ fi, sv: { hello: 'Hej' }, en }),
      // @ts-expect-error an argument too many
      () => defineWords({ fi, sv: { hello: 'Hej {name} {title}' }, en }),
      // @ts-expect-error the same name, but a number in one language and a word in the other
      () => defineWords({ fi, sv: { hello: 'Hej {name, number}' }, en }),
      // @ts-expect-error English is checked as Swedish is
      () => defineWords({ fi, sv: { hello: 'Hej {name}' }, en: {} }),
    ];
    expect(refused).toHaveLength(7);
  });
});

describe('sayIn', () => {
  it('speaks each language with its own plural rules', () => {
    const say = sayIn(words, 'fi');
    expect(say('calls', { count: 0, place: 'Alavus' })).toBe('Ei puheluja kunnasta Alavus');
    expect(say('calls', { count: 1, place: 'Alavus' })).toBe('1 puhelu kunnasta Alavus');
    expect(say('calls', { count: 12, place: 'Alavus' })).toBe('12 puhelua kunnasta Alavus');
    expect(sayIn(words, 'sv')('calls', { count: 2, place: 'Alavo' })).toBe('2 samtal från Alavo');
    expect(sayIn(words, 'en')('plain')).toBe('Free time');
  });

  it('keeps what a person wrote as it is, angle brackets and braces too', () => {
    expect(sayIn(words, 'fi')('taken', { time: '9.00', who: '<b>{Siiri}</b>' })).toBe(
      'Aika klo 9.00 on varattu (<b>{Siiri}</b>).',
    );
  });

  it('gives the same function each time', () => {
    expect(sayIn(words, 'sv')).toBe(sayIn(words, 'sv'));
    expect(sayIn(words, 'sv')).not.toBe(sayIn(words, 'fi'));
  });

  it('asks for the arguments a sentence has, and only those', () => {
    const say = sayIn(words, 'fi');
    const refused = [
      // @ts-expect-error a value is missing
      () => say('taken', { time: '9.00' }),
      // @ts-expect-error no values at all
      () => say('taken'),
      // @ts-expect-error a plural counts numbers
      () => say('calls', { count: '3', place: 'Alavus' }),
      // @ts-expect-error no such sentence
      () => say('lost'),
    ];
    expect(refused).toHaveLength(4);
  });
});
