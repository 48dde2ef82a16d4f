import { rankOptions } from './rank-options.ts';

/** One thing the program can do. */
export interface Command {
  readonly id: string;
  readonly title: string;
  /** The heading it stands under. */
  readonly section: string;
  /** Its own key binding, shown beside it. */
  readonly shortcut?: string | undefined;
  /** Other words that find it. */
  readonly keywords?: string | undefined;
  readonly onAction: () => void;
}

export interface CommandSection {
  readonly title: string;
  readonly commands: readonly Command[];
}

/** The commands that match what was typed, best first, under their headings in the order of the best of each. */
export function commandSections(commands: readonly Command[], typed: string): CommandSection[] {
  const options = commands.map((command) => ({
    id: command.id,
    label: command.title,
    detail: command.keywords,
    command,
  }));
  const found = rankOptions(options, typed).map((option) => option.command);
  return [...new Set(found.map((command) => command.section))].map((title) => ({
    title,
    commands: found.filter((command) => command.section === title),
  }));
}
