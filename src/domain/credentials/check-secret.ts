/** What opens the program for a person: a password anywhere, a PIN at a shared desk. */
export const secretKinds = ['password', 'pin'] as const;
export type SecretKind = (typeof secretKinds)[number];

export type SecretProblemCode =
  'passwordTooShort' | 'passwordObvious' | 'pinNotDigits' | 'pinObvious' | 'pinNotForAdministrator';

/** Least length of a password, in code points after NFKC; length is what makes guessing dear, so nothing else is asked. */
export const PASSWORD_LENGTH = 12;
/** Least number of digits of a PIN. */
export const PIN_LENGTH = 6;

/** Words that guessing begins with, folded; a password that is one of them and digits or signs only is one of the obvious. */
const obviousWords = [
  'salasana',
  'salasanani',
  'losenord',
  'password',
  'passphrase',
  'qwerty',
  'qwertyuiop',
  'asdfghjkl',
  'neuvontapoyta',
  'neuvonta',
  'sosiaalitoimisto',
  'sosiaalityo',
  'toimisto',
  'kansanelakelaitos',
  'kela',
  'tervetuloa',
  'letmein',
  'welcome',
  'suomi',
  'suomifinland',
  'perkele',
  'administrator',
  'paakayttaja',
];

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Only the letters: digits and signs around a guessable word do not make it less guessable. */
const lettersOf = (text: string): string => fold(text).replace(/\p{N}/gu, '');

/** True when the text is one short piece over and over, such as `abcabcabcabc`. */
function repeats(text: string): boolean {
  for (let length = 1; length <= text.length / 3; length += 1)
    if (text.length % length === 0 && text.slice(0, length).repeat(text.length / length) === text)
      return true;
  return false;
}

/** True when every character follows the one before by the same step of −1, 0 or 1, such as `123456` or `aaaaaa`. */
function isRun(text: string): boolean {
  const codes = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  const steps = new Set(codes.slice(1).map((code, index) => code - (codes[index] ?? 0)));
  const [step] = steps;
  return steps.size === 1 && step !== undefined && Math.abs(step) <= 1;
}

/** Words about the person and the office that nobody would have to guess. */
export interface OwnWords {
  readonly personName: string;
  readonly officeNames: readonly string[];
}

/**
 * A password is long and not among the first guesses; no rule says which characters it has to have (NIST SP 800-63B,
 * 3.1.1.2). Own name and the office's name, with digits and signs around them, are first guesses.
 *
 * @returns the first thing wrong, or undefined
 */
export function checkPassword(password: string, own: OwnWords): SecretProblemCode | undefined {
  if (Array.from(password.normalize('NFKC').trim()).length < PASSWORD_LENGTH) return 'passwordTooShort';
  const folded = fold(password);
  const letters = lettersOf(password);
  const parts = own.personName.split(/\s+/);
  const names = [own.personName, parts.toReversed().join(''), ...parts, ...own.officeNames].map(lettersOf);
  const guessable = [...obviousWords, ...names.filter((name) => name !== '')];
  const isGuessed = letters === '' || guessable.some((word) => isMadeOf(letters, word));
  return isGuessed || isRun(folded) || repeats(folded) ? 'passwordObvious' : undefined;
}

/** True when the letters are the word, once or more times. */
const isMadeOf = (letters: string, word: string): boolean => letters.replaceAll(word, '') === '';

/**
 * A PIN is six digits or more, and neither a run, a piece repeated, nor a year twice. It is guessed a million times sooner
 * than a password, so it is no administrator's.
 *
 * @returns the first thing wrong, or undefined
 */
export function checkPin(pin: string): SecretProblemCode | undefined {
  if (!/^\d+$/.test(pin) || pin.length < PIN_LENGTH) return 'pinNotDigits';
  const isObvious = isRun(pin) || repeats(pin) || isPairs(pin) || isHalves(pin);
  return isObvious ? 'pinObvious' : undefined;
}

/** `112233`, `998877`: pairs of one digit that follow each other. */
const isPairs = (pin: string): boolean => {
  const pairs = pin.match(/../g) ?? [];
  const firsts = pairs.map((pair) => pair.charAt(0)).join('');
  return pairs.join('') === pin && pairs.every((pair) => pair.charAt(0) === pair.charAt(1)) && isRun(firsts);
};

/** `121121`, `20262026`: the same half twice. */
const isHalves = (pin: string): boolean =>
  pin.length % 2 === 0 && pin.slice(0, pin.length / 2) === pin.slice(pin.length / 2);

/** What is wrong with a new secret of a person, or undefined. An administrator's is a password. */
export function checkSecret(
  kind: SecretKind,
  secret: string,
  own: OwnWords & { readonly isAdministrator: boolean },
): SecretProblemCode | undefined {
  if (kind === 'password') return checkPassword(secret, own);
  return own.isAdministrator ? 'pinNotForAdministrator' : checkPin(secret);
}
