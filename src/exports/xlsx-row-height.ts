/** Lines that a wrapped text takes in a column of so many characters. */
function linesOf(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    if (used > 0 && used + 1 + word.length > width - 2) {
      lines++;
      used = 0;
    }
    used += word.length + (used > 0 ? 1 : 0);
  }
  return lines;
}

/**
 * The height in points of a row of wrapped texts in columns of these widths (in characters). It is written into the
 * file, because a program that opens it does not measure the rows again. 1–12 lines.
 */
export function rowHeight(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, index) => linesOf(text, widths[index] ?? 8));
  return (
    15 *
      Math.min(
        12,
        lines.reduce((most, one) => Math.max(most, one), 1),
      ) +
    3
  );
}
