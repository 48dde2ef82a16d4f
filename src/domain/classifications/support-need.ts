/** Codes of Sosiaalihuolto - Tuen tarve, 1.2.246.537.6.1282: the topics of a call. */
export const supportNeedCodes = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '99'] as const;

export type SupportNeedCode = (typeof supportNeedCodes)[number];

/** Two letters that find a topic while typing, from its Finnish name (arki, asuminen, talous, osallisuus …). */
export const supportNeedQuickCodes: Record<SupportNeedCode, string> = {
  '1': 'ar',
  '2': 'as',
  '3': 'ta',
  '4': 'os',
  '5': 'vä',
  '6': 'kr',
  '7': 'la',
  '8': 'pä',
  '9': 'mi',
  '10': 'to',
  '11': 'om',
  '99': 'mu',
};

/** The topic of a quick code, upper or lower case. */
export function supportNeedOfQuickCode(text: string): SupportNeedCode | undefined {
  const wanted = text.trim().toLowerCase();
  return supportNeedCodes.find((code) => supportNeedQuickCodes[code] === wanted);
}
