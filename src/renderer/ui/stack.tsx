import type { ReactNode } from 'react';

/** Things under each other at even distances; forms use it for their fields. */
export function Stack({ gap = 'normal', children }: { gap?: 'small' | 'normal'; children: ReactNode }) {
  return (
    <div className="ui-stack" data-gap={gap}>
      {children}
    </div>
  );
}
