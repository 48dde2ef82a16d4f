import { Icon } from '#renderer/ui/icon.tsx';

/** What is wrong with a group that is not a single field. */
export function FieldProblem({ children }: { children: string | undefined }) {
  if (children === undefined) return undefined;
  return (
    <p className="ui-field-error" role="alert">
      <Icon name="error" />
      <span>{children}</span>
    </p>
  );
}
