import { Component, type ErrorInfo, type ReactNode } from 'react';
import { Banner } from './banner.tsx';
import { Button } from './button.tsx';

export interface ErrorBoundaryProps {
  /** Such as "Tämä näkymä ei auennut". */
  title: string;
  /** What is safe and what to do. */
  explanation: string;
  retryLabel: string;
  /** Changing it tries again, for example the route. */
  resetKey?: string | undefined;
  /** Where the fault is written down; gets no personal data. */
  onError?: ((error: Error, info: ErrorInfo) => void) | undefined;
  children: ReactNode;
}

interface State {
  readonly error?: Error | undefined;
  readonly resetKey?: string | undefined;
}

/** Keeps a fault inside its part of the screen: says so in words and offers to try again. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  override state: State = { resetKey: this.props.resetKey };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  static getDerivedStateFromProps(props: ErrorBoundaryProps, state: State): State | null {
    return props.resetKey === state.resetKey ? null : { error: undefined, resetKey: props.resetKey };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    this.props.onError?.(error, info);
  }

  override render(): ReactNode {
    if (this.state.error === undefined) return this.props.children;
    return (
      <Banner
        tone="danger"
        title={this.props.title}
        actions={<Button onPress={() => this.setState({ error: undefined })}>{this.props.retryLabel}</Button>}
      >
        {this.props.explanation}
      </Banner>
    );
  }
}
