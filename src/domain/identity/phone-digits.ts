/**
 * A phone number as the digits that tell it from others, however it was written: `+358 40 123`, `0035840123` and
 * `040-123` are the same. Empty when the text holds no digit.
 */
export function phoneDigits(phone: string): string {
  const digits = phone.replaceAll(/\D/g, '');
  const isAbroad = phone.trimStart().startsWith('+') || digits.startsWith('00');
  const country = isAbroad ? digits.replace(/^00/, '') : '';
  return country.startsWith('358')
    ? `0${country.slice(3).replace(/^0/, '')}`
    : isAbroad
      ? `+${country}`
      : digits;
}
