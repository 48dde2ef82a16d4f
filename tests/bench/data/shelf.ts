import { newBenchOffice, type BenchOffice } from './bench-office.ts';
import { sizes } from './fill-offices.ts';

/** Databases that several figures use; each is made when it is first asked for. */
export interface DataShelf {
  /** One office; small in a quick run. */
  office(): Promise<BenchOffice>;
  /** Twenty offices in one file; five small ones in a quick run. */
  county(): Promise<BenchOffice>;
  /** Removes everything that was made. */
  clear(): Promise<void>;
}

/** An empty shelf. */
export function dataShelf(quick: boolean): DataShelf {
  const made = new Map<keyof typeof sizes, Promise<BenchOffice>>();
  const once = (name: keyof typeof sizes) => {
    const office = made.get(name) ?? newBenchOffice(sizes[name]);
    made.set(name, office);
    return office;
  };
  return {
    office: () => once(quick ? 'quick' : 'office'),
    county: () => once(quick ? 'quickCounty' : 'county'),
    async clear() {
      for (const office of made.values()) await (await office).close();
    },
  };
}
