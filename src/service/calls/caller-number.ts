import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { checkPhone } from '#domain/identity/check-client.ts';
import { refuse } from '#service/refuse.ts';

/**
 * A number from the telephone program in one form, so that the same caller looks the same: a Finnish one as it is
 * written here, another with its country. What libphonenumber does not know (an extension of the office's own exchange)
 * stays as it came. @throws INVALID_INPUT for what is no number
 */
export function callerNumber(written: string): { phone: string } {
  if (written === '' || checkPhone(written).length > 0)
    return refuse('INVALID_INPUT', { problems: [{ field: 'number', code: 'notAPhoneNumber' }] });
  const known = parsePhoneNumberFromString(written, 'FI');
  if (!known?.isValid()) return { phone: written.trim() };
  return { phone: known.country === 'FI' ? known.formatNational() : known.formatInternational() };
}
