/** How much of the clients a printed list shows. The paper may be left lying about, so it is chosen for each printing. */
export const privacyLevels = ['names', 'initials', 'times'] as const;

export type PrivacyLevel = (typeof privacyLevels)[number];

/** The client as the list shows one: the label as written, its initials (`Aino K` is `A. K.`), or nothing. */
export function shownClient(clientLabel: string, privacy: PrivacyLevel): string {
  if (privacy === 'times') return '';
  if (privacy === 'names') return clientLabel;
  return clientLabel
    .split(/[\s.]+/)
    .flatMap((word) => /[\p{L}\p{N}]/u.exec(word) ?? [])
    .map((letter) => `${letter.toLocaleUpperCase('fi-FI')}.`)
    .join(' ');
}
