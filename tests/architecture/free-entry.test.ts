import { expect, test } from 'vitest';
import { filesBelow } from '#tests/support/source-tree.ts';

const source = filesBelow('src', ['.ts', '.tsx']);
const matching = (pattern: RegExp) => source.filter(({ text }) => pattern.test(text)).map(({ name }) => name);

test('only the marked example office asks nobody for a secret', () => {
  // `secrets` is null nowhere but where the parts of a service are made, and there only for the example office.
  const makers = matching(/^\s*secrets:/m);
  expect(makers).toEqual(['src/service/new-parts.ts']);
  const [maker] = source.filter(({ name }) => name === makers[0]);
  expect(maker?.text.match(/secrets: (\w+ \? null)/)?.[1]).toBe('demo ? null');
});

test('a session is opened without a secret by the command line alone', () => {
  expect(matching(/\.openFor\(/)).toEqual(['src/cli/run-command.ts']);
  const entering = matching(/\benterSession\(/).filter((name) => name !== 'src/store/sessions/sessions.ts');
  expect(entering.sort()).toEqual([
    'src/service/first-run/first-run.ts',
    'src/service/session/enter.ts',
    'src/service/session/sessions.ts',
  ]);
});

test('the stored secret is read by nothing but what checks it', () => {
  expect(matching(/\bfindSecret\(/).sort()).toEqual([
    'src/service/credentials/change-secret.ts',
    'src/service/credentials/credentials.ts',
    'src/service/session/enter.ts',
    'src/service/staff/update-person.ts',
    'src/store/credentials/credentials.ts',
  ]);
});
