import { areaMunicipalities, type EntryDetails } from '#domain/directory/entry.ts';
import { isObject, objectsOf, textOf, type JsonObject } from './json-values.ts';

export type Area = Pick<EntryDetails, 'wholeArea' | 'municipalities'>;

/**
 * Whom the thing serves. `Nationwide` (`WholeCountry` before version 8) is the whole area; `LimitedType` (`AreaType`)
 * lists areas of several types, each with its municipalities. A thing that says nothing of its area serves where it has
 * an address. @returns undefined when it says nothing at all, an area without municipalities when it serves none of ours
 */
export function areaOf(json: JsonObject): Area | undefined {
  const type = textOf(json['areaType']);
  if (/^(?:Nationwide|WholeCountry)/.test(type)) return { wholeArea: true, municipalities: [] };
  const codes = [
    ...objectsOf(json['areas']).flatMap(codesOfArea),
    ...objectsOf(json['areaMunicipalities']).map(codeOf),
  ];
  const all = codes.length > 0 ? codes : addressCodes(json);
  if (all.length === 0) return undefined;
  const ours = areaMunicipalities.filter((code) => all.includes(code));
  const isWhole = ours.length === areaMunicipalities.length;
  return { wholeArea: isWhole, municipalities: isWhole ? [] : ours };
}

/** An area of the type Municipality may be one itself, any other has a list of them. */
function codesOfArea(area: JsonObject): string[] {
  const listed = objectsOf(area['municipalities']).map(codeOf);
  return listed.length === 0 && textOf(area['type']) === 'Municipality' ? [codeOf(area)] : listed;
}

function addressCodes(json: JsonObject): string[] {
  return objectsOf(json['addresses'])
    .flatMap((address) => [address['streetAddress'], address['postOfficeBoxAddress']])
    .filter(isObject)
    .map(({ municipality }) => (isObject(municipality) ? codeOf(municipality) : ''))
    .filter((code) => code !== '');
}

/** Municipality codes have three digits, also where the zeros before them have been lost. */
function codeOf(thing: JsonObject): string {
  const code = textOf(thing['code']);
  return /^\d{1,3}$/.test(code) ? code.padStart(3, '0') : code;
}
