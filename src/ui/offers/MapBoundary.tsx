import { Component, type ReactNode } from 'react';
import { ServicesContext } from '../app/services.ts';

/** A map that cannot be drawn or fetched must not take the list with it. */
export class MapBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  static override contextType = ServicesContext;
  declare context: React.ContextType<typeof ServicesContext>;
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return <p className="notice notice-warn">{this.context?.words.map.failed}</p>;
  }
}
