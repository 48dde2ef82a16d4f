import { useEffect } from 'react';
import { create } from 'zustand';
import type { Command } from '#renderer/ui/command-sections.ts';

/** A command of the screen that is open; its section in the palette is that of the screen. */
export type ScreenCommand = Omit<Command, 'section'>;

/** The commands of the open screen, by who gave them. */
export const useScreenCommands = create<ReadonlyMap<symbol, readonly ScreenCommand[]>>(() => new Map());

/**
 * Adds commands to the palette and to the list of shortcuts for as long as the component is on the screen. Give a list
 * that changes only when the commands do (useMemo). The keys themselves are bound here too.
 */
export function useCommands(commands: readonly ScreenCommand[]): void {
  useEffect(() => {
    const giver = Symbol('screen commands');
    useScreenCommands.setState((all) => new Map(all).set(giver, commands), true);
    return () =>
      useScreenCommands.setState((all) => new Map([...all].filter(([other]) => other !== giver)), true);
  }, [commands]);
}
