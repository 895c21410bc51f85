/**
 * What nobody expected: an error while drawing, or one that escaped. The screen turns neutral at once and the main
 * process is told, which replaces this window and wipes the visit; no message of the error leaves this process.
 */
import { Component, type ReactNode } from 'react';
import { kiosk } from '../bridge/kiosk.ts';
import { EndingScreen } from '../visitor/EndingScreen.tsx';

/** Catches what was thrown while drawing. React offers this through a class only. */
export class Calm extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(): void {
    void kiosk.reportFailure({});
  }

  override componentDidMount(): void {
    window.addEventListener('error', this.giveUp);
    window.addEventListener('unhandledrejection', this.giveUp);
  }

  override componentWillUnmount(): void {
    window.removeEventListener('error', this.giveUp);
    window.removeEventListener('unhandledrejection', this.giveUp);
  }

  private readonly giveUp = (): void => {
    if (this.state.failed) return;
    this.setState({ failed: true });
    void kiosk.reportFailure({});
  };

  override render(): ReactNode {
    return this.state.failed ? <EndingScreen /> : this.props.children;
  }
}
