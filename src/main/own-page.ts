/** The scheme of the program's own files. Nothing else is ever loaded into a window. */
export const ownScheme = 'app';
/** Host of the program's window, and of the small page that asks for a key before there is a database. */
export const windowHost = 'neuvontapoyta';
export const unlockHost = 'unlock';
/** Host of the reports while they are printed. */
export const reportHost = 'report';
export const windowUrl = `${ownScheme}://${windowHost}/`;
export const unlockUrl = `${ownScheme}://${unlockHost}/`;
export const reportUrl = `${ownScheme}://${reportHost}/`;

/**
 * Whether `url` is a page of the given own host. The parts are compared, never a text prefix:
 * `app://neuvontapoyta.example/` and `app://user@neuvontapoyta/` are not own pages.
 */
export function isOwnPage(url: string, host: string = windowHost): boolean {
  const parsed = URL.parse(url);
  return (
    parsed !== null &&
    parsed.protocol === `${ownScheme}:` &&
    parsed.hostname === host &&
    parsed.port === '' &&
    parsed.username === '' &&
    parsed.password === ''
  );
}
