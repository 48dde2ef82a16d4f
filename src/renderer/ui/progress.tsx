import { ProgressBar } from 'react-aria-components/ProgressBar';

export interface ProgressProps {
  /** What is being done. */
  label: string;
  /** 0–100 inclusive; undefined while it is not known. */
  percent?: number | undefined;
}

/** Long work: how far it is, or only that it goes on. */
export function Progress({ label, percent }: ProgressProps) {
  const isUnknown = percent === undefined;
  return (
    <ProgressBar value={percent ?? 0} isIndeterminate={isUnknown} aria-label={label} className="ui-progress">
      {({ valueText }) => (
        <>
          <span className="ui-progress-label">
            {label}
            {!isUnknown && <span>{valueText}</span>}
          </span>
          {isUnknown ? (
            <span className="ui-progress-track" data-unknown="" />
          ) : (
            <progress className="ui-progress-track" value={percent} max={100} aria-hidden="true" />
          )}
        </>
      )}
    </ProgressBar>
  );
}
