import { Component, type ReactNode } from 'react';

type ErrorBoundaryProps = {
  readonly children: ReactNode;
  /** Drawn in the place of what failed; `retry` tries to draw it again. */
  readonly fallback: (error: Error, retry: () => void) => ReactNode;
};

/** Keeps a failure to the part of the page that failed. React offers this to classes only. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  readonly #retry = () => {
    this.setState({ error: null });
  };

  override render() {
    const { error } = this.state;
    return error ? this.props.fallback(error, this.#retry) : this.props.children;
  }
}
