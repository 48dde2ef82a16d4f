/** The length of a log at a moment and the hash of its last row: kept outside the log, it shows what was done to it since. */
export interface AuditAnchor {
  /** Rows, 0 for an empty log. */
  readonly rows: number;
  /** 64 hexadecimal digits in lower case. */
  readonly head: string;
}

const SHAPE = /^(\d{1,15})[-:]([0-9a-f]{64})$/;

/** As it is printed and written into files: `1234-9f86…`. */
export const anchorText = ({ rows, head }: AuditAnchor): string => `${rows}-${head}`;

/** The anchor of a printed or copied line, spaces and capitals forgiven; undefined when it is none. */
export function parseAnchor(text: string): AuditAnchor | undefined {
  const found = SHAPE.exec(text.replaceAll(/\s/g, '').toLowerCase());
  return found ? { rows: Number(found[1]), head: found[2] ?? '' } : undefined;
}

/** Why a text is refused as an anchor. */
export type AnchorProblemCode = 'notAnAnchor';
