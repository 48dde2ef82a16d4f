import { describe, expect, it } from 'vitest';

const module = new URL('../../../scripts/testing/working-tree.mjs', import.meta.url).href;
const { treeFault } = (await import(module)) as {
  treeFault: (before: string | undefined, after: string | undefined, clean: boolean) => string | undefined;
};
const dirty = ' M src/a.ts\n';

describe('the working tree after a run', () => {
  it('may have changes of one’s own, if the run added none', () => {
    expect(treeFault('', '', false)).toBeUndefined();
    expect(treeFault(dirty, dirty, false)).toBeUndefined();
  });

  it('must not have been changed by the run', () => {
    expect(treeFault('', dirty, false)).toContain('src/a.ts');
    expect(treeFault(dirty, '', false)).toContain('changed');
  });

  it('must be clean on a build machine', () => {
    expect(treeFault('', '', true)).toBeUndefined();
    expect(treeFault(dirty, dirty, true)).toContain('src/a.ts');
  });

  it('is not judged outside a git checkout, unless it must be clean', () => {
    expect(treeFault(undefined, undefined, false)).toBeUndefined();
    expect(treeFault(undefined, undefined, true)).toContain('git');
  });
});
