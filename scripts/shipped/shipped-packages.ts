/** An entry of npm's lock file, as far as it is read. */
export interface LockedPackage {
  /** Its own name where it was asked for under another. */
  readonly name?: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** Where it is installed: `node_modules/react`. */
  readonly place: string;
}

/** The runtime of the desktop: it is taken whole, and what its package asks for only fetches it. */
const RUNTIME = 'electron';

/**
 * Every package whose code may be in the installed program: those that are imported, and all that they ask for. The
 * bundler may leave some of them out; none is missing.
 * @throws Error when the lock file lacks one
 */
export function shippedPackages(
  imported: readonly string[],
  lock: Readonly<Record<string, LockedPackage>>,
): ShippedPackage[] {
  const shipped = new Map<string, ShippedPackage>();
  const take = (asked: string, from: string): void => {
    const place = placeOf(asked, from, lock);
    if (place === undefined)
      throw new Error(`The lock file has no ${asked}, which ${from || 'the program'} imports`);
    if (shipped.has(place)) return;
    const { name = asked, version, dependencies = {} } = lock[place] as LockedPackage;
    shipped.set(place, { name, version, place });
    if (asked === RUNTIME) return;
    for (const dependency of Object.keys(dependencies)) take(dependency, place);
  };
  for (const name of imported) take(name, '');
  return [...shipped.values()].sort((one, other) =>
    one.name < other.name ? -1 : one.name > other.name ? 1 : 0,
  );
}

/** Where Node finds a package: beside who asks, or in a folder above. */
function placeOf(name: string, from: string, lock: Readonly<Record<string, unknown>>): string | undefined {
  const places = [`${from === '' ? '' : `${from}/`}node_modules/${name}`];
  for (let at = from.lastIndexOf('/node_modules/'); at >= 0; at = from.lastIndexOf('/node_modules/', at - 1))
    places.push(`${from.slice(0, at)}/node_modules/${name}`);
  places.push(`node_modules/${name}`);
  return places.find((place) => place in lock);
}
