import type { Dialog, MessageBoxOptions, SaveDialogOptions } from 'electron';

/** What the user does with the dialogs that come, and what the dialogs said. */
export const dialogState = {
  saveTo: undefined as string | undefined,
  saves: [] as SaveDialogOptions[],
  boxes: [] as MessageBoxOptions[],
  /** The label of the button that the user presses next; without one the user presses Escape. */
  presses: [] as string[],
  faults: [] as string[],
};

export const dialog = {
  showSaveDialog(_window: object, options: SaveDialogOptions) {
    dialogState.saves.push(options);
    const filePath = dialogState.saveTo ?? '';
    return Promise.resolve({ canceled: dialogState.saveTo === undefined, filePath });
  },
  showMessageBox(options: MessageBoxOptions) {
    dialogState.boxes.push(options);
    const pressed = options.buttons?.indexOf(dialogState.presses.shift() ?? '') ?? -1;
    return Promise.resolve({
      response: pressed < 0 ? (options.cancelId ?? 0) : pressed,
      checkboxChecked: false,
    });
  },
  showErrorBox: (_title: string, content: string) => void dialogState.faults.push(content),
} satisfies Partial<Record<keyof Dialog, unknown>>;
