import type { Theme } from '#renderer/app/preferences.ts';

/** The key of each theme's name among the frame's words. */
export const themeWord = {
  auto: 'themeAuto',
  light: 'themeLight',
  dark: 'themeDark',
  contrast: 'themeContrast',
} as const satisfies Record<Theme, string>;
