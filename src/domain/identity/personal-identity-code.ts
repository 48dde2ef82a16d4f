const CHECK_CHARACTERS = '0123456789ABCDEFHJKLMNPRSTUVWXY';
const SHAPE = /(?<![0-9A-Za-z])(\d{6})([-+YXWVUABCDEF])(\d{3})([0-9A-Y])(?![0-9A-Za-z])/gi;

/**
 * True when the text holds something with the shape and the check character of a henkilötunnus (VNA 128/2010 2 §, with
 * the separators of 690/2022): ddmmyy, a separator, three digits, and the nine-digit number mod 31. Small letters count.
 */
export function containsPersonalIdentityCode(text: string): boolean {
  for (const [, day = '', , number = '', check = ''] of text.matchAll(SHAPE))
    if (isDayShaped(day) && CHECK_CHARACTERS[Number(day + number) % 31] === check.toUpperCase()) return true;
  return false;
}

function isDayShaped(ddmmyy: string): boolean {
  const [day, month] = [Number(ddmmyy.slice(0, 2)), Number(ddmmyy.slice(2, 4))];
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}
