/** Short work (up to 10 s). The label is shown beside it and announced. */
export function Spinner({ label }: { label: string }) {
  return (
    <output className="ui-spinner">
      <svg className="ui-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d="M8 2a6 6 0 1 1-6 6" />
      </svg>
      {label}
    </output>
  );
}
