/** The text as it is compared when searching: composed letters, small; å, ä and ö stay letters of their own. */
export function foldText(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

/**
 * Digits of a phone number as it is dialled in Finland: without spaces and signs, `+358 40`, `00358 40` and `+358 (0)40` as
 * `040`.
 */
export function foldPhone(phone: string): string {
  // The zero in brackets is the one that is dialled at home: after the country code it would be there twice.
  return phone
    .replace(/^\s*(\+|00)\s*358\s*\(0\)/, '+358')
    .replaceAll(/[^\d+]/g, '')
    .replace(/^(\+|00)358/, '0');
}

/** What a booking is found by: label and phone, folded, on lines of their own so that no search meets both at once. */
export function foldClient(clientLabel: string, clientPhone: string): string {
  return `${foldText(clientLabel)}\n${foldPhone(clientPhone)}`;
}

/** A search text as it is compared: as text, and when it looks like a phone number also as digits. */
export function foldSearch(text: string): { readonly text: string; readonly phone: string | undefined } {
  const looksDialled = /^[\d\s+()-]+$/.test(text) && /\d/.test(text);
  return { text: foldText(text), phone: looksDialled ? foldPhone(text) : undefined };
}
