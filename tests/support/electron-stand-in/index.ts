/**
 * Stands in for the module `electron` where its runtime cannot be: load it with
 * `vi.mock('electron', () => import('#tests/support/electron-stand-in/index.ts'))`. It keeps Electron's rules that the
 * shell could break (what may be called before and after `ready`, cloned messages, ports that start silent, grants
 * without handlers) and really forks the service. It draws nothing: tests/e2e-electron runs the real program.
 */
export { app } from './app.ts';
export { BrowserWindow } from './browser-window.ts';
export { dialog } from './dialog.ts';
export { contextBridge, ipcMain, ipcRenderer } from './ipc.ts';
export { Menu } from './menu.ts';
export { MessageChannelMain } from './message-channel-main.ts';
export { protocol } from './protocol.ts';
export { safeStorage } from './safe-storage.ts';
export { session } from './session.ts';
export { shell } from './shell.ts';
export { utilityProcess } from './utility-process.ts';
