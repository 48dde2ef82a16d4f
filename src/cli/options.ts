import { parseArgs } from 'node:util';
import { reportFormats } from '#contract/statistics.ts';
import { importOptions, type ImportOptions } from './import-options.ts';

/** What the command line may be asked to do. */
export const commands = ['report', 'backup', 'verify', 'restore', 'new-key', 'import-old-figures'] as const;
export type Command = (typeof commands)[number];

/** The earlier period of a report: the one just before, as long, or the same a year earlier. */
export const comparisons = ['before', 'year'] as const;
export type Comparison = (typeof comparisons)[number];

export interface CommandOptions {
  readonly command: Command;
  /** In whose name: the audit log names a person, never "the system". */
  readonly person: string;
  /** A name, or `all` for every office together; the first office without it. */
  readonly office: string | undefined;
  /** Of a report: a month, or the first and the last day of any days. */
  readonly month: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly compare: Comparison | undefined;
  readonly format: (typeof reportFormats)[number];
  readonly out: string | undefined;
  /** Of a restore: the file. */
  readonly backup: string | undefined;
  /** Of a restore or an import: it is only looked at. */
  readonly dryRun: boolean;
  /** Of verify: an anchor, or a file that holds one. */
  readonly anchor: string | undefined;
  /** Of an import of old figures. */
  readonly importing: ImportOptions | undefined;
}

/** The command and its options, or undefined when they make no sense together. */
export function commandOptions(args: readonly string[]): CommandOptions | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        data: { type: 'string' },
        demo: { type: 'boolean', default: false },
        person: { type: 'string' },
        office: { type: 'string' },
        month: { type: 'string' },
        from: { type: 'string' },
        to: { type: 'string' },
        compare: { type: 'string' },
        format: { type: 'string', default: 'xlsx' },
        out: { type: 'string' },
        backup: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        anchor: { type: 'string' },
        file: { type: 'string' },
        layout: { type: 'string' },
        column: { type: 'string', multiple: true, default: [] },
        year: { type: 'string' },
        'leave-unknown': { type: 'boolean', default: false },
        guess: { type: 'boolean', default: false },
        refused: { type: 'string' },
      },
    });
    const command = commands.find((name) => name === positionals[0]);
    const format = reportFormats.find((name) => name === values.format);
    const compare = comparisons.find((name) => name === values.compare);
    if (!command || !format || values.person === undefined || positionals.length !== 1) return undefined;
    if (values.compare !== undefined && !compare) return undefined;
    if (values.anchor !== undefined && command !== 'verify') return undefined;
    if (command === 'report' && (!isOnePeriod(values) || values.out === undefined)) return undefined;
    const importing = importOptions(values);
    if (importing === null || (importing !== undefined) !== (command === 'import-old-figures'))
      return undefined;
    if (command === 'restore' && values.backup === undefined) return undefined;
    return {
      command,
      format,
      person: values.person,
      office: values.office,
      month: values.month,
      from: values.from,
      to: values.to,
      compare,
      out: values.out,
      backup: values.backup,
      dryRun: values['dry-run'],
      anchor: values.anchor,
      importing,
    };
  } catch {
    return undefined;
  }
}

/** A month or both ends of some days, and not the two together. */
function isOnePeriod({ month, from, to }: { month?: string; from?: string; to?: string }): boolean {
  return month === undefined
    ? from !== undefined && to !== undefined
    : from === undefined && to === undefined;
}
