import type { MenuItemConstructorOptions } from 'electron';
import type { Language } from '#i18n/language.ts';
import { menuWords, type MenuWords } from '#i18n/menu.ts';

/**
 * The application menu in the given language. Every label is ours: the operating system's own would be in its
 * language, not the user's. Developer tools are never in it.
 *
 * @param print prints the focused window.
 */
export function menuTemplate(
  language: Language,
  platform: NodeJS.Platform,
  print: () => void,
): MenuItemConstructorOptions[] {
  const words = menuWords[language];
  const mac = platform === 'darwin';
  const quit: MenuItemConstructorOptions = { role: 'quit', label: words.quit };
  return [
    ...(mac ? [macMenu(words, quit)] : []),
    {
      label: words.file,
      submenu: [
        { label: words.print, accelerator: 'CmdOrCtrl+P', click: print },
        ...(mac ? [] : [{ type: 'separator' } as const, quit]),
      ],
    },
    {
      label: words.edit,
      submenu: [
        { role: 'undo', label: words.undo },
        { role: 'redo', label: words.redo },
        { type: 'separator' },
        { role: 'cut', label: words.cut },
        { role: 'copy', label: words.copy },
        { role: 'paste', label: words.paste },
        { role: 'selectAll', label: words.selectAll },
      ],
    },
    {
      label: words.view,
      submenu: [
        { role: 'reload', label: words.reload },
        { type: 'separator' },
        { role: 'resetZoom', label: words.actualSize },
        { role: 'zoomIn', label: words.zoomIn },
        { role: 'zoomOut', label: words.zoomOut },
        { type: 'separator' },
        { role: 'togglefullscreen', label: words.fullScreen },
      ],
    },
    {
      label: words.window,
      submenu: [
        { role: 'minimize', label: words.minimize },
        { role: 'close', label: words.closeWindow },
      ],
    },
  ];
}

function macMenu(words: MenuWords, quit: MenuItemConstructorOptions): MenuItemConstructorOptions {
  return {
    label: 'Neuvontapöytä',
    submenu: [
      { role: 'about', label: words.about },
      { type: 'separator' },
      { role: 'hide', label: words.hide },
      { role: 'hideOthers', label: words.hideOthers },
      { role: 'unhide', label: words.showAll },
      { type: 'separator' },
      quit,
    ],
  };
}
