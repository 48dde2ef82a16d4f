import type { MenuItemConstructorOptions } from 'electron';

export const menuState = { template: undefined as readonly MenuItemConstructorOptions[] | undefined };

export class Menu {
  readonly items: readonly MenuItemConstructorOptions[];

  constructor(items: readonly MenuItemConstructorOptions[]) {
    this.items = items;
  }

  static buildFromTemplate(template: readonly MenuItemConstructorOptions[]): Menu {
    return new Menu(template);
  }

  static setApplicationMenu(menu: Menu | null): void {
    menuState.template = menu?.items;
  }
}
