import { array, assert, constantFrom, integer, oneof, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CALL_SCHEME, dialled, LONGEST_LINK, readCallLink, readCallQuery } from '#domain/calls/call-link.ts';
import { hostileTexts } from '#tests/support/hostile-texts.ts';

const DIALLED = /^\+?[0-9]{3,15}$/;
/** Text of any kind: plain, with broken surrogates, and pieces that mean something in a link. */
const pieces = constantFrom(
  'number=', '&', '?', '#', ';', '%', '%0', '%00', '%2B', '%E2%80%AE', '+', '000', '1', ' ', '-', '(', ')', '\u0000', '\n',
  'tel:', '//', 'call', '/', '..', 'neuvontapoyta:', 'javascript:', '٣', '０', '\ud800', '\u202e',
); // prettier-ignore
const anything = oneof(
  string({ unit: 'binary', maxLength: 300 }),
  string({ unit: 'grapheme', maxLength: 100 }),
  array(pieces, { maxLength: 20 }).map((some) => some.join('')),
);
const outcomeOf = (read: ReturnType<typeof readCallLink>) => ('number' in read ? 'number' : read.problem);

/** Null for a refusal: what a read link would dial, or the word that nothing of it can be. */
const dials = (read: ReturnType<typeof readCallLink>) =>
  'number' in read ? (dialled(read.number) ?? 'not dialled') : null;
const isRefusedOrDigits = (digits: string | null | undefined) => (digits ?? '000').match(DIALLED) !== null;

describe('whatever comes as a link', () => {
  test('is answered, never thrown at, and only digits with a plus in front are dialled', () => {
    const holds = property(anything, (text) => {
      const reads = [readCallLink(text), readCallLink(`${CALL_SCHEME}:call?${text}`), readCallQuery(text)];
      const written = reads.flatMap((read) => ('number' in read ? [read.number] : []));
      return (
        reads.every((read) => isRefusedOrDigits(dials(read))) &&
        written.every((number) => /^[+\d\s()-]{3,40}$/.test(number)) &&
        isRefusedOrDigits(dialled(text)) &&
        // Nothing is dialled that was not written, in the order in which it was written.
        [text.replaceAll(/[^+0-9]/g, ''), undefined].includes(dialled(text))
      );
    });
    expect(() => assert(holds, { numRuns: 500 })).not.toThrow();
  });

  test('of the known attacks none is dialled with anything else than its digits', () => {
    const made = hostileTexts(200);
    expect(made.length).toBeGreaterThan(250);
    const asLink = (text: string) =>
      readCallLink(`${CALL_SCHEME}:call?number=${encodeURIComponent(text.toWellFormed())}`);
    expect(made.filter((text) => !isRefusedOrDigits(dials(asLink(text))))).toEqual([]);
    expect(made.filter((text) => !isRefusedOrDigits(dialled(text)))).toEqual([]);
  });

  test('another scheme in front of a good number is refused', () => {
    const scheme = string({ unit: 'grapheme-ascii', maxLength: 12 });
    const holds = property(scheme, (name) => {
      const link = `${name}:call?number=0001234567`;
      const isOurs = name.trimStart().toLowerCase() === CALL_SCHEME;
      expect(outcomeOf(readCallLink(link))).toBe(isOurs ? 'number' : 'notACallLink');
    });
    expect(() => assert(holds)).not.toThrow();
  });
});

describe('a good number', () => {
  const digits = integer({ min: 3, max: 15 }).chain((length) =>
    string({
      unit: constantFrom('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'),
      minLength: length,
      maxLength: length,
    }),
  );

  test('comes through a link as it was written, with or without its plus', () => {
    const holds = property(digits, constantFrom('', '+'), constantFrom('', '//'), (number, plus, other) => {
      const written = plus + number;
      const plain = other === '//' ? `${CALL_SCHEME}://call/?` : `${CALL_SCHEME}:call?`;
      expect(readCallLink(`${plain}number=${written}`)).toEqual({ number: written });
      expect(readCallLink(`${plain}number=${encodeURIComponent(written)}`)).toEqual({ number: written });
      expect(dialled(written)).toBe(written);
    });
    expect(() => assert(holds)).not.toThrow();
  });

  test('is dialled the same however it is spaced', () => {
    const holds = property(
      digits,
      array(constantFrom(' ', '-', '(', ')', ''), { maxLength: 14 }),
      (number, gaps) => {
        const spaced = Array.from(number)
          .map((digit, place) => (gaps[place] ?? '') + digit)
          .join('');
        expect(dialled(spaced)).toBe(number);
      },
    );
    expect(() => assert(holds)).not.toThrow();
  });

  test.each([
    [2, undefined],
    [3, '000'],
    [15, '0'.repeat(15)],
    [16, undefined],
  ])('of %i digits', (length, answer) => {
    expect(dialled('0'.repeat(length))).toBe(answer);
    expect(outcomeOf(readCallQuery(`number=${'0'.repeat(length)}`))).toBe(answer ? 'number' : 'notANumber');
  });

  test('stands in a link of exactly the longest length, and not in one a character longer', () => {
    const start = `${CALL_SCHEME}:call?number=0001234567&x=`;
    const longest = start + 'x'.repeat(LONGEST_LINK - start.length);
    expect(outcomeOf(readCallLink(longest))).toBe('number');
    expect(outcomeOf(readCallLink(`${longest}x`))).toBe('tooLong');
  });
});
