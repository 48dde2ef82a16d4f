import type { ComponentType } from 'react';
import type { Operation } from '#domain/permissions/operation.ts';
import type { Language } from '#i18n/language.ts';
import type { IconName } from '#renderer/ui/icon.tsx';

/** Goes to a path with search values: `go('/line', { new: true })`. */
export type Go = (path: string, search?: Readonly<Record<string, unknown>>) => void;

/** A command of an area that can be run from anywhere in the program. */
export interface AreaCommand {
  readonly id: string;
  readonly title: Readonly<Record<Language, string>>;
  /** Other words that find it. */
  readonly keywords?: Readonly<Record<Language, string>>;
  /** A tinykeys binding, shown in the palette and in the list of shortcuts. */
  readonly shortcut?: string;
  /** It is there for those who may do this. */
  readonly operation: Operation;
  readonly run: (go: Go) => void;
}

/** An area of the program: what a feature's route.ts exports and routes.ts lists. */
export interface AreaRoute {
  /** The area's noun, the same in every layer. */
  readonly id: string;
  readonly path: `/${string}`;
  readonly title: Readonly<Record<Language, string>>;
  readonly icon: IconName;
  /** The area it stands under in the navigation, where it is listed while the person is there; it has no key of its own. */
  readonly under?: AreaRoute;
  /** Those who may do one of these see the area; to others it does not exist. */
  readonly operations: readonly Operation[];
  /** The screen, loaded when it is first opened. */
  readonly screen: () => Promise<{ readonly default: ComponentType }>;
  readonly commands?: readonly AreaCommand[];
}
