import { aptInstall } from './apt.mjs';
import { onPath } from './on-path.mjs';
import { SetUpError } from './set-up-error.mjs';

/**
 * The programs with which tests look into PDF files (`pdfinfo`, `pdftotext`); installed when the machine has none.
 *
 * @returns {Promise<string>} path of one of them
 * @throws {SetUpError} in one line when there are none and none can be installed
 */
export async function poppler() {
  const find = () => onPath('pdfinfo') ?? onPath('pdfinfo.exe');
  const present = find();
  if (present) return present;
  const refused = await aptInstall(['poppler-utils']);
  const installed = refused === undefined ? find() : undefined;
  if (installed) return installed;
  throw new SetUpError(`No poppler for the PDF tests: install poppler-utils (${refused})`);
}
