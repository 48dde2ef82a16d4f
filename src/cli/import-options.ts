import { layouts, type Layout } from '#domain/old-figures/mapping.ts';

/** What a column of the file is to become: its heading, and a word for what; `-` leaves it unread. */
export interface ColumnWord {
  readonly heading: string;
  readonly word: string;
}

/** How a file of old figures is brought in. */
export interface ImportOptions {
  readonly file: string;
  readonly layout: Layout | undefined;
  readonly columns: readonly ColumnWord[];
  readonly year: number | undefined;
  /** Words that no classification has leave that part of a row unrecorded, instead of refusing the row. */
  readonly leaveUnknown: boolean;
  /** Columns that were never read before are taken by their headings. */
  readonly guess: boolean;
  /** Where the refused rows are written. */
  readonly refused: string | undefined;
}

interface Values {
  readonly file?: string | undefined;
  readonly layout?: string | undefined;
  readonly column: readonly string[];
  readonly year?: string | undefined;
  readonly 'leave-unknown': boolean;
  readonly guess: boolean;
  readonly refused?: string | undefined;
}

/** The options of an import; undefined when there is none of them, null when they make no sense. */
export function importOptions(values: Values): ImportOptions | null | undefined {
  const { file, column, year, guess, refused } = values;
  const leaveUnknown = values['leave-unknown'];
  if (file === undefined) {
    const others = [values.layout, year, refused, ...column].some((value) => value !== undefined);
    return others || leaveUnknown || guess ? null : undefined;
  }
  const layout = layouts.find((name) => name === values.layout);
  if (values.layout !== undefined && !layout) return null;
  if (year !== undefined && !/^20\d\d$/.test(year)) return null;
  const columns = column.flatMap((text) => columnWord(text) ?? []);
  if (columns.length < column.length) return null;
  return {
    file,
    layout,
    columns,
    year: year === undefined ? undefined : Number(year),
    leaveUnknown,
    guess,
    refused,
  };
}

/** `Vastatut kpl=Vastatut puhelut`; a heading may hold the sign itself. */
function columnWord(text: string): ColumnWord | undefined {
  const at = text.lastIndexOf('=');
  const [heading, word] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  return at < 0 || heading === '' || word === '' ? undefined : { heading, word };
}
