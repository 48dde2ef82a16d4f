import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { OldFiguresPreview } from '#contract/old-figures.ts';
import { useService } from '#renderer/app/service.ts';

export type MappingChoice = OldFiguresPreview['mapping'];

/** The preview of a file as its columns are chosen: each choice is shown at once and asked of the service. */
export function useMappedPreview(
  asked: { readonly officeId: string; readonly file: string; readonly fileName: string },
  first: OldFiguresPreview,
): {
  readonly preview: OldFiguresPreview;
  readonly mapping: MappingChoice;
  readonly change: (mapping: MappingChoice) => void;
  readonly isPending: boolean;
  readonly hasFault: boolean;
} {
  const { oldFigures } = useService();
  const [mapping, setMapping] = useState(first.mapping);
  const [preview, setPreview] = useState(first);
  const looking = useMutation({
    mutationFn: (chosen: MappingChoice) => oldFigures.preview.call({ ...asked, mapping: chosen }),
    // Only the answer to the last choice is taken: an earlier one may come late.
    onSuccess: setPreview,
  });
  return {
    preview,
    mapping,
    change: (chosen) => {
      setMapping(chosen);
      looking.mutate(chosen);
    },
    isPending: looking.isPending,
    hasFault: looking.isError,
  };
}
