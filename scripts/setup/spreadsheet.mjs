import { existsSync } from 'node:fs';
import { aptInstall } from './apt.mjs';
import { onPath } from './on-path.mjs';
import { SetUpError } from './set-up-error.mjs';

const usualPlaces = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

function findSpreadsheet() {
  const places = [process.env.SOFFICE_PATH, onPath('soffice'), ...usualPlaces];
  return places.find((place) => place && existsSync(place));
}

/**
 * The spreadsheet program in which exported files are opened by tests; installed when the machine has none.
 *
 * @returns {Promise<string>} its path
 * @throws {SetUpError} in one line when there is none and none can be installed
 */
export async function spreadsheet() {
  const present = findSpreadsheet();
  if (present) return present;
  const refused = await aptInstall(['libreoffice-calc']);
  const installed = refused === undefined ? findSpreadsheet() : undefined;
  if (installed) return installed;
  throw new SetUpError(
    `No LibreOffice Calc for the spreadsheet tests: install it or set SOFFICE_PATH (${refused})`,
  );
}
