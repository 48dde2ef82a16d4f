/** What a spreadsheet program made of one cell. */
export interface OpenedCell {
  readonly type: 'float' | 'percentage' | 'date' | 'time' | 'string' | 'boolean' | 'currency' | '';
  /** The stored value: `22.5`, `2026-10-01`, `PT09H10M00S`; empty for text. */
  readonly value: string;
  /** What the person sees. */
  readonly shown: string;
  readonly formula: string | undefined;
}

export interface OpenedSheet {
  readonly name: string;
  readonly rows: readonly (readonly OpenedCell[])[];
}

const TOKEN = /<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (_, hex, decimal, name) =>
    name ? (ENTITIES[name] ?? '') : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
  );
}

function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];
  return found === undefined ? undefined : decoded(found);
}

/** Repeats are how the format says "and so on to the last column": beyond this they are only emptiness. */
const MOST_REPEATS = 200;

/** Reads the tables of a flat OpenDocument spreadsheet as LibreOffice writes it; trailing empty rows are left out. */
export function readFlatSpreadsheet(xml: string): OpenedSheet[] {
  const sheets: { name: string; rows: OpenedCell[][] }[] = [];
  let row: OpenedCell[] = [];
  let cell: { attributes: string; paragraphs: string[] } | undefined;
  let inParagraph = false;
  let rowRepeats = 1;

  const endCell = () => {
    if (!cell) return;
    const { attributes, paragraphs } = cell;
    const type = (attribute(attributes, 'office:value-type') ?? '') as OpenedCell['type'];
    const value =
      ['office:value', 'office:date-value', 'office:time-value', 'office:boolean-value']
        .map((name) => attribute(attributes, name))
        .find((found) => found !== undefined) ?? '';
    const made = {
      type,
      value,
      shown: paragraphs.join('\n'),
      formula: attribute(attributes, 'table:formula'),
    };
    const repeats = Number(attribute(attributes, 'table:number-columns-repeated') ?? 1);
    for (let index = 0; index < Math.min(repeats, MOST_REPEATS); index++) row.push(made);
    cell = undefined;
  };
  const endRow = () => {
    while (row.length > 0 && row.at(-1)?.type === '') row.pop();
    const rows = sheets.at(-1)?.rows;
    for (let index = 0; index < Math.min(rowRepeats, MOST_REPEATS); index++) rows?.push(row);
    row = [];
  };

  // A chart is a document of its own inside the sheet, with a table of its own.
  const body = xml
    .slice(xml.indexOf('<office:spreadsheet'))
    .replace(/<table:shapes>[\s\S]*?<\/table:shapes>|<draw:frame [\s\S]*?<\/draw:frame>/g, '');
  for (const [, closing, tag, attributes = '', empty, text] of body.matchAll(TOKEN)) {
    if (text !== undefined) {
      if (cell && inParagraph) cell.paragraphs[cell.paragraphs.length - 1] += decoded(text);
    } else if (tag === 'table:table' && !closing) {
      sheets.push({ name: attribute(attributes, 'table:name') ?? '', rows: [] });
    } else if (tag === 'table:table-row') {
      if (closing) endRow();
      else rowRepeats = Number(attribute(attributes, 'table:number-rows-repeated') ?? 1);
    } else if (tag === 'table:table-cell' || tag === 'table:covered-table-cell') {
      if (!closing) cell = { attributes, paragraphs: [] };
      if (closing || empty) endCell();
    } else if (tag === 'text:p' && cell) {
      if (!closing) cell.paragraphs.push('');
      inParagraph = !closing && !empty;
    } else if (cell && inParagraph && !closing) {
      const added =
        tag === 'text:s'
          ? ' '.repeat(Number(attribute(attributes, 'text:c') ?? 1))
          : tag === 'text:tab'
            ? '\t'
            : tag === 'text:line-break'
              ? '\n'
              : '';
      cell.paragraphs[cell.paragraphs.length - 1] += added;
    }
  }
  for (const sheet of sheets)
    while (sheet.rows.length > 0 && sheet.rows.at(-1)?.length === 0) sheet.rows.pop();
  return sheets;
}
