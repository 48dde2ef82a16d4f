import { parseCsv } from 'hucre/csv';

/** The cells of a CSV file, line by line, as text; parted by semicolons, commas or tabs, as its first line is unless told. */
export function csvLines(text: string, delimiter = delimiterOf(text)): string[][] {
  return parseCsv(text, { delimiter, skipBom: true }).map((cells) =>
    cells.map((cell) => cleaned(String(cell ?? ''))),
  );
}

/** What parts the cells of the first line: the one that stands there most often outside quotes. */
function delimiterOf(text: string): string {
  const [first = ''] = text.split(/\r?\n|\r/, 1);
  const bare = first.replace(/"[^"]*"/g, '');
  const count = (delimiter: string) => bare.split(delimiter).length;
  return [';', '\t', ','].reduce((best, one) => (count(one) > count(best) ? one : best));
}

/** A spreadsheet's mark that a cell is text goes; it is no part of what was written. */
function cleaned(cell: string): string {
  return cell.replace(/^'/, '').replace(/\r\n?/g, '\n').trim();
}
