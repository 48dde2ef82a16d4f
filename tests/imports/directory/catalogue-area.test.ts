import { describe, expect, test } from 'vitest';
import { areaOf } from '#imports/directory/catalogue-area.ts';

const limited = (...areas: object[]) => ({ areaType: 'LimitedType', areas });
const region = (...codes: string[]) => ({
  type: 'Region',
  code: '14',
  municipalities: codes.map((code) => ({ code, name: [{ language: 'fi', value: code }] })),
});

describe('whom a thing of the catalogue serves', () => {
  test.each(['Nationwide', 'NationwideExceptAlandIslands', 'WholeCountry', 'WholeCountryExceptAlandIslands'])(
    '%s is the whole area, whatever else is listed',
    (areaType) => {
      expect(areaOf({ areaType, areas: [region('091')] })).toEqual({ wholeArea: true, municipalities: [] });
    },
  );

  test('a region serves those of its municipalities that are ours, in our order', () => {
    expect(areaOf(limited(region('989', '743', '010')))).toEqual({
      wholeArea: false,
      municipalities: ['010', '989'],
    });
  });

  test('several areas are taken together, a municipality once', () => {
    expect(areaOf(limited(region('010', '300'), region('300', '759')))).toEqual({
      wholeArea: false,
      municipalities: ['010', '300', '759'],
    });
  });

  test('all four municipalities are the whole area', () => {
    expect(areaOf(limited(region('010', '300', '759', '989', '743')))).toEqual({
      wholeArea: true,
      municipalities: [],
    });
  });

  test('a municipality that is an area itself is told by its own code', () => {
    expect(areaOf(limited({ type: 'Municipality', code: '300' }))).toEqual({
      wholeArea: false,
      municipalities: ['300'],
    });
  });

  test('an area of another type without municipalities tells nothing', () => {
    expect(areaOf(limited({ type: 'Region', code: '300' }))).toBeUndefined();
  });

  test('codes that have lost the zeros before them are read', () => {
    expect(areaOf(limited(region('10')))).toEqual({ wholeArea: false, municipalities: ['010'] });
  });

  test('the list of municipalities of earlier versions is read too', () => {
    expect(areaOf({ areaType: 'AreaType', areaMunicipalities: [{ code: '759' }] })).toEqual({
      wholeArea: false,
      municipalities: ['759'],
    });
  });

  test('areas elsewhere leave no municipality, which is not the same as saying nothing', () => {
    expect(areaOf(limited(region('091', '092')))).toEqual({ wholeArea: false, municipalities: [] });
    expect(areaOf({})).toBeUndefined();
    expect(areaOf({ areaType: 'LimitedType', areas: [] })).toBeUndefined();
  });

  test('without an area the addresses tell where it stands', () => {
    const at = (code: string) => ({ type: 'Location', streetAddress: { municipality: { code } } });
    const box = { postOfficeBoxAddress: { municipality: { code: '989' } } };
    expect(areaOf({ addresses: [at('010'), box] })).toEqual({
      wholeArea: false,
      municipalities: ['010', '989'],
    });
    expect(areaOf({ areas: [region('300')], addresses: [at('010')] })).toEqual({
      wholeArea: false,
      municipalities: ['300'],
    });
  });
});
