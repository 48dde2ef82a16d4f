import { assert, oneof, property, string, webQueryParameters } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dialled, LONGEST_LINK, readCallLink, readCallQuery } from '#domain/calls/call-link.ts';

describe('a link of the telephone program', () => {
  test.each([
    ['neuvontapoyta:call?number=0001234567', '0001234567'],
    ['neuvontapoyta:call?number=%2B0001234567', '+0001234567'],
    ['neuvontapoyta:call?number=+000 123-4567', '+000 123-4567'],
    ['neuvontapoyta:call?line=2&number=%28000%29%201234567&x=y', '(000) 1234567'],
    ['neuvontapoyta://call?number=4021', '4021'],
    // As Windows and some browsers hand it on.
    ['neuvontapoyta://call/?number=0001234567', '0001234567'],
    ['NEUVONTAPOYTA:call?number=0001234567 ', '0001234567'],
  ])('%s names %s', (link, number) => {
    expect(readCallLink(link)).toEqual({ number });
  });

  test.each([
    ['neuvontapoyta:call?number=tel:0001234567', 'notANumber'],
    ['neuvontapoyta:call?number=tel%3A0001234567', 'notANumber'],
    ['neuvontapoyta:call?number=0001234567;ext=5', 'notANumber'],
    ['neuvontapoyta:call?number=0001234567%3Bext%3D5', 'notANumber'],
    ['neuvontapoyta:call?number=javascript:alert(1)', 'notANumber'],
    ['neuvontapoyta:call?number=%3Cscript%3E', 'notANumber'],
    // Digits of another script: they look like a number and are none to a telephone.
    ['neuvontapoyta:call?number=%D9%A0%D9%A0%D9%A0%D9%A1%D9%A2%D9%A3%D9%A4', 'notANumber'],
    ['neuvontapoyta:call?number=٠٠٠١٢٣٤', 'notANumber'],
    ['neuvontapoyta:call?number=０００１２３４', 'notANumber'],
    ['neuvontapoyta:call?number=000%E2%80%AE1234', 'notANumber'],
    ['neuvontapoyta:call?number=000%0A1234%00', 'notANumber'],
    ['neuvontapoyta:call?number=%E0%A4%A', 'notANumber'],
    ['neuvontapoyta:call?number=0001&number=0002', 'notANumber'],
    ['neuvontapoyta:call?number=12', 'notANumber'],
    ['neuvontapoyta:call?number=0001234567890123', 'notANumber'],
    [`neuvontapoyta:call?number=${'0 '.repeat(30)}`, 'tooLong'],
    [`neuvontapoyta:call?number=${'0'.repeat(5000)}`, 'tooLong'],
    ['neuvontapoyta:call?number=', 'noNumber'],
    ['neuvontapoyta:call?number=%20', 'noNumber'],
    ['neuvontapoyta:call?tel=0001234567', 'noNumber'],
    ['neuvontapoyta:call', 'notACallLink'],
    ['neuvontapoyta:book?number=0001234567', 'notACallLink'],
    ['neuvontapoyta://call/../book?number=0001234567', 'notACallLink'],
    ['javascript:call?number=0001234567', 'notACallLink'],
    ['tel:0001234567', 'notACallLink'],
    ['', 'notACallLink'],
  ])('%s is refused: %s', (link, problem) => {
    expect(readCallLink(link)).toEqual({ problem });
  });

  test('whatever it holds, what comes out is a number that can be dialled, or a refusal', () => {
    const anything = oneof(string({ maxLength: LONGEST_LINK }), webQueryParameters());
    const isRead = property(anything, (text) => {
      const reads = [readCallLink(`neuvontapoyta:call?number=${text}`), readCallQuery(text)];
      return reads.every((read) => 'problem' in read || /^\+?\d{3,15}$/.test(dialled(read.number) ?? ''));
    });
    expect(() => assert(isRead)).not.toThrow();
  });
});

describe('a number to dial', () => {
  test.each([
    ['000 123 4567', '0001234567'],
    ['+000 (1) 234-567', '+0001234567'],
    ['4021', '4021'],
  ])('%s is dialled as %s', (phone, digits) => expect(dialled(phone)).toBe(digits));

  test.each(['', 'Testi', '12', 'tel:000123', '0001234567;ext=1', '٠٠٠١٢٣٤', '0'.repeat(41)])(
    '%s is none',
    (phone) => expect(dialled(phone)).toBeUndefined(),
  );

  test('a plus is dialled in front only', () => {
    expect(dialled('+0001')).toBe('+0001');
    expect(dialled('00+01')).toBeUndefined();
  });
});
