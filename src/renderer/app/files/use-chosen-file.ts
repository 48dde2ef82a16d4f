import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { ProblemCode } from '#i18n/problems.ts';
import { useLanguage } from '#renderer/app/language.ts';
import { base64Of } from '#renderer/app/save-bytes.ts';
import { problemSentence } from '#renderer/app/write/problem-sentence.ts';
import { refusalOf } from '#renderer/app/write/refusal.ts';
import { refusalSentence } from '#renderer/app/write/refusal-sentence.ts';

/** Largest file in bytes, as the service has it. */
const LARGEST = 2 * 1024 * 1024;

/** A file that was chosen, as it crosses the wire, and what the service says importing it would do. */
export interface LookedAt<Result> {
  readonly file: string;
  readonly name: string;
  readonly result: Result;
}

export interface ChosenFile<Result> {
  readonly choose: (files: FileList | null) => void;
  /** What is wrong with the file, as a sentence. */
  readonly wrong: string | undefined;
  readonly isPending: boolean;
  readonly looked: LookedAt<Result> | undefined;
  /** Another for each file that is looked at, the same one again included. */
  readonly key: number;
  readonly reset: () => void;
}

/** A file that is shown to the service before anything is saved; one that is too large is not even read. */
export function useChosenFile<Result>(
  look: (file: string, name: string) => Promise<Result>,
  { tooLarge, notRead }: { readonly tooLarge: ProblemCode; readonly notRead: string },
): ChosenFile<Result> {
  const language = useLanguage();
  const [isTooLarge, setTooLarge] = useState(false);
  const looking = useMutation({
    mutationFn: async (chosen: File): Promise<LookedAt<Result>> => {
      const file = base64Of(new Uint8Array(await chosen.arrayBuffer()));
      return { file, name: chosen.name, result: await look(file, chosen.name) };
    },
  });
  function choose(files: FileList | null): void {
    const chosen = files?.[0];
    if (!chosen) return;
    setTooLarge(chosen.size > LARGEST);
    looking.reset();
    if (chosen.size <= LARGEST) looking.mutate(chosen);
  }
  function fault(): string | undefined {
    if (isTooLarge) return problemSentence(tooLarge, language);
    if (!looking.error) return undefined;
    const refusal = refusalOf(looking.error);
    if (!refusal) return notRead;
    const problem = refusal.code === 'INVALID_INPUT' ? refusal.data.problems[0] : undefined;
    return problem ? problemSentence(problem.code, language) : refusalSentence(refusal, language);
  }
  return {
    choose,
    wrong: fault(),
    isPending: looking.isPending,
    looked: looking.data,
    key: looking.submittedAt,
    reset: looking.reset,
  };
}
