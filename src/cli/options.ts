import { parseArgs } from 'node:util';

/** What the command line may be asked to do. */
export const commands = ['report', 'backup', 'verify'] as const;
export type Command = (typeof commands)[number];

export interface CommandOptions {
  readonly command: Command;
  /** In whose name: the audit log names a person, never "the system". */
  readonly person: string;
  readonly office: string | undefined;
  readonly month: string | undefined;
  readonly format: 'xlsx' | 'csv';
  readonly out: string | undefined;
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
        format: { type: 'string', default: 'xlsx' },
        out: { type: 'string' },
      },
    });
    const command = commands.find((name) => name === positionals[0]);
    const format = values.format === 'xlsx' || values.format === 'csv' ? values.format : undefined;
    if (!command || !format || values.person === undefined || positionals.length !== 1) return undefined;
    if (command === 'report' && (values.month === undefined || values.out === undefined)) return undefined;
    return {
      command,
      format,
      person: values.person,
      office: values.office,
      month: values.month,
      out: values.out,
    };
  } catch {
    return undefined;
  }
}
