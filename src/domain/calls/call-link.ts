import { checkPhone } from '#domain/identity/check-client.ts';

/** The scheme that a telephone program opens when a call comes in: `neuvontapoyta:call?number=…`. */
export const CALL_SCHEME = 'neuvontapoyta';

/** The longest link that is read, in UTF-16 units, and the longest number in it, as on a call. */
export const LONGEST_LINK = 200;
const LONGEST_NUMBER = 40;

/** Why a link opens no call. */
export type CallLinkProblem = 'notACallLink' | 'noNumber' | 'notANumber' | 'tooLong';

const SHAPE = /^neuvontapoyta:(?:\/\/)?call\/?\?([^#]*)$/i;

/**
 * The number in a link from the telephone program, as it was written. A link only names a number: whatever else it
 * holds is not looked at, and a number is digits with `+`, spaces, hyphens and brackets. Another link inside it (`tel:`,
 * `javascript:`), parameters of it (`;ext=`), letters and the digits of other scripts are refused, never cut off.
 */
export function readCallLink(
  link: string,
): { readonly number: string } | { readonly problem: CallLinkProblem } {
  if (link.length > LONGEST_LINK) return { problem: 'tooLong' };
  const query = SHAPE.exec(link.trim())?.[1];
  return query === undefined ? { problem: 'notACallLink' } : readCallQuery(query);
}

/** As {@link readCallLink}, from the part after the question mark: the browser host gets only that. */
export function readCallQuery(
  query: string,
): { readonly number: string } | { readonly problem: CallLinkProblem } {
  if (query.length > LONGEST_LINK) return { problem: 'tooLong' };
  const numbers = query.split('&').filter((pair) => pair.startsWith('number='));
  const [pair] = numbers;
  if (pair === undefined) return { problem: 'noNumber' };
  const written = decoded(pair.slice('number='.length));
  if (numbers.length > 1 || written === undefined) return { problem: 'notANumber' };
  const number = written.trim();
  if (number === '') return { problem: 'noNumber' };
  if (number.length > LONGEST_NUMBER) return { problem: 'tooLong' };
  return checkPhone(number).length > 0 ? { problem: 'notANumber' } : { number };
}

/** Percent signs undone; a plus stays a plus, since telephone programs put the number in as it is. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** The digits that are dialled, with the plus of an international number; undefined for what is no number. */
export function dialled(phone: string): string | undefined {
  if (phone === '' || phone.length > LONGEST_NUMBER || checkPhone(phone).length > 0) return undefined;
  return phone.replaceAll(/[^\d+]/g, '');
}
