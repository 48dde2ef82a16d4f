import type { ShippedPackage } from './shipped-packages.ts';

/** As much of CycloneDX as is read and written. */
export interface Bill {
  readonly metadata: { readonly component: object; readonly [name: string]: unknown };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
  readonly [name: string]: unknown;
}

export interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly licenses?: readonly {
    readonly license?: { readonly id?: string };
    readonly expression?: string;
  }[];
  readonly [name: string]: unknown;
}

/**
 * What npm tells of everything that was installed, cut down to what is shipped: the same for the same lock file, so without
 * the time and number of the making, and without "for development", which the window's packages are only to npm.
 */
export function billOf(everything: Bill, shipped: readonly ShippedPackage[]): Bill {
  const wanted = new Set(shipped.map(({ name, version }) => `${name}@${version}`));
  const isShipped = (component: Component) => wanted.has(publishedAs(component));
  const components = everything.components
    .filter(isShipped)
    .filter((one, index, all) => all.findIndex(({ purl }) => purl === one.purl) === index)
    .map(({ properties: _, scope: __, ...component }): Component => ({ ...component, scope: 'required' }));
  const refs = new Set(components.map((component) => component['bom-ref']));
  const { serialNumber: _, metadata, ...rest } = everything;
  const { timestamp: __, tools: ___, component, ...told } = metadata;
  return {
    ...rest,
    metadata: { ...told, component: { ...component, name: 'neuvontapoyta' } },
    components,
    dependencies: everything.dependencies
      .filter(({ ref }) => refs.has(ref))
      .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((one) => refs.has(one)) })),
  };
}

/** `name@version` by which the registry knows it: a package may have been asked for under another name. */
export const publishedAs = ({ purl }: Component): string => decodeURIComponent(purl.slice('pkg:npm/'.length));

/** The licence of a component by its SPDX name; empty when it tells none. */
export function licenceOf({ licenses = [] }: Component): string {
  return licenses.map(({ license, expression }) => license?.id ?? expression ?? '').join(' AND ');
}
