import { Component } from 'react';
import type { ReactNode } from 'react';
import { CrashNotice } from './CrashNotice.tsx';

interface Props {
  readonly children: ReactNode;
}
interface State {
  /** What was thrown while the page was drawn, in words; null: nothing. */
  readonly fault: string | null;
}

/** Keeps a fault in one page from taking the window with it. React offers this to classes only. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { fault: null };

  static getDerivedStateFromError(thrown: unknown): State {
    return { fault: thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown) };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    return <CrashNotice fault={fault} onAgain={() => this.setState({ fault: null })} />;
  }
}
