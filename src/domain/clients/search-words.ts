import { foldPhone, foldText } from '#domain/bookings/fold-client.ts';

/** Shortest part that is looked for inside words, in characters: the index is made of threes. */
export const LEAST_MIDDLE = 3;

/**
 * A name as it is compared: small, and without dots and accents, so that every keyboard finds everybody ("maki" and "Mäki"
 * find both).
 */
export function foldName(name: string): string {
  return foldText(foldText(name).normalize('NFD').replaceAll(/\p{M}/gu, ''));
}

/** What a client is found by from its beginning: the name from each of its words on, and the number as it is dialled. */
export function startsOf(name: string, phone: string): string[] {
  const words = foldName(name).split(' ');
  const names = words.map((_, index) => [...words.slice(index), ...words.slice(0, index)].join(' '));
  return [...new Set([...names, foldPhone(phone)])].filter((start) => start !== '');
}

/** What a client is found by from the middle: name and number, on lines of their own so that no search meets both at once. */
export function insideOf(name: string, phone: string): string {
  return `${foldName(name)}\n${foldPhone(phone)}`;
}

/** A typed text as it is looked for. */
export interface SearchWords {
  /** Where a name or number begins with it. */
  readonly start: string;
  /** What must all be somewhere in the name or number; empty when the text is too short for that. */
  readonly inside: readonly string[];
}

/** What is looked for when this has been typed; a number is compared as it is dialled. */
export function searchWords(text: string): SearchWords {
  const looksDialled = /^[\d\s+()-]+$/.test(text) && /\d/.test(text);
  const start = looksDialled ? foldPhone(text) : foldName(text);
  const words = start.split(' ').filter((word) => word !== '');
  const isLongEnough = words.some((word) => word.length >= LEAST_MIDDLE);
  return { start, inside: isLongEnough ? words : [] };
}
