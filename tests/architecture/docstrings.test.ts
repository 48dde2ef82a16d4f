import { describe, expect, it } from 'vitest';
import { filesBelow, type SourceFile } from '#tests/support/source-tree.ts';

/** Exported functions without a documentation comment right above them, as "file: name". */
function undocumented({ name, text }: SourceFile): readonly string[] {
  return [...text.matchAll(/^export (?:default )?(?:async )?function\*? (\w+)/gm)]
    .filter((found) => !text.slice(0, found.index).trimEnd().endsWith('*/'))
    .map(([, called]) => `${name}: ${called}`);
}

describe('documentation comments', () => {
  it('stand above every exported function', () => {
    expect(filesBelow('src', ['.ts', '.tsx']).flatMap(undocumented)).toEqual([]);
  });

  it('would be missed', () => {
    const text =
      '/** Said. */\nexport function a() {}\n\nexport async function b() {}\nexport const c = 1;\n';
    expect(undocumented({ name: 'x.ts', text })).toEqual(['x.ts: b']);
  });
});
