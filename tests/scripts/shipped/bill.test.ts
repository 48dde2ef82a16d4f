import { expect, test } from 'vitest';
import { billOf, licenceOf, publishedAs, type Bill, type Component } from '#scripts/shipped/bill.ts';
import { licenceTexts } from '#scripts/shipped/licence-texts.ts';

const component = (name: string, more: object = {}): Component => ({
  'bom-ref': `${name}@1.0.0`,
  name,
  version: '1.0.0',
  purl: `pkg:npm/${name.replace('@', '%40')}@1.0.0`,
  scope: 'optional',
  properties: [{ name: 'cdx:npm:package:development', value: 'true' }],
  ...more,
});
const everything: Bill = {
  bomFormat: 'CycloneDX',
  serialNumber: 'urn:uuid:another-every-time',
  metadata: {
    timestamp: '2026-11-30T00:00:00Z',
    tools: [],
    lifecycles: [],
    component: { name: 'some-folder' },
  },
  components: [
    component('@a/b'),
    component('c'),
    component('tester'),
    component('c', { 'bom-ref': 'c@1.0.0|twice' }),
  ],
  dependencies: [
    { ref: '@a/b@1.0.0', dependsOn: ['c@1.0.0', 'tester@1.0.0'] },
    { ref: 'tester@1.0.0', dependsOn: ['c@1.0.0'] },
  ],
};
const shipped = ['@a/b', 'c'].map((name) => ({ name, version: '1.0.0', place: `node_modules/${name}` }));

test('the bill is cut down to what is shipped, each once, and is the same every time', () => {
  const bill = billOf(everything, shipped);
  expect(bill.components.map(publishedAs)).toEqual(['@a/b@1.0.0', 'c@1.0.0']);
  expect(bill.components.every((one) => one['scope'] === 'required' && !('properties' in one))).toBe(true);
  expect(bill.dependencies).toEqual([{ ref: '@a/b@1.0.0', dependsOn: ['c@1.0.0'] }]);
  expect(bill.metadata).toEqual({ lifecycles: [], component: { name: 'neuvontapoyta' } });
  expect('serialNumber' in bill).toBe(false);
});

test('a licence is told by its name or as a choice; none is empty', () => {
  expect(licenceOf(component('a', { licenses: [{ license: { id: 'MIT' } }] }))).toBe('MIT');
  expect(licenceOf(component('a', { licenses: [{ expression: '(MIT OR CC0-1.0)' }] }))).toBe(
    '(MIT OR CC0-1.0)',
  );
  expect(licenceOf(component('a'))).toBe('');
});

test('the same licence text stands once, under the names of all that have it', () => {
  const [one, two] = shipped.map((each) => ({ ...each, licence: 'MIT', text: 'Permission is granted' }));
  if (!one || !two) throw new Error('two packages are shipped');
  expect(licenceTexts([one, two])).toBe('@a/b 1.0.0\nc 1.0.0\n\nPermission is granted\n');
  expect(licenceTexts([one, { ...two, text: '' }])).toMatch(/\n-{72}\n\nc 1\.0\.0\n\nLicence: MIT\n$/);
});
