import { Component, type ReactNode } from 'react';
import { ErrorPanel } from '../shared/ErrorPanel';
import { PageHeader } from '../shared/PageHeader';

/** Keeps menu and search usable when a page fails, and when a new release took away a file of this one. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <>
        <PageHeader title="Something went wrong" />
        <ErrorPanel
          message="This page could not be shown. Loading it afresh usually helps."
          onRetry={() => window.location.reload()}
        />
      </>
    );
  }
}
