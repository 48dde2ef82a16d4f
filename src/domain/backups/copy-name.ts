import { instant, type Instant } from '#domain/time/instant.ts';

/** Why a copy was made, as it stands in its name. */
export const backupReasons = [
  'ajastettu',
  'kasin',
  'suljettaessa',
  'ennen-paivitysta',
  'ennen-palautusta',
  'ennen-avaimen-vaihtoa',
] as const;
export type BackupReason = (typeof backupReasons)[number];

const pattern = /^neuvontapoyta-(\d{1,15})-([a-z-]+)\.db$/;

/** The file name of a copy. */
export const copyName = (madeAt: Instant, reason: BackupReason): string =>
  `neuvontapoyta-${madeAt}-${reason}.db`;

/** What the name of a file says of it, or undefined when it is not a copy of ours: such a file is never touched. */
export function parseCopyName(
  name: string,
): { madeAt: Instant; reason: BackupReason; isWayBack: boolean } | undefined {
  const [, at = '', word] = pattern.exec(name) ?? [];
  const reason = backupReasons.find((known) => known === word);
  return reason && { madeAt: instant(Number(at)), reason, isWayBack: reason.startsWith('ennen-') };
}
