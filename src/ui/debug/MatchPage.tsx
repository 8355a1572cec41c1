import { Page } from '../parts/Page.tsx';

export function MatchPage() {
  return (
    <Page heading="MatchPage">
      <p />
    </Page>
  );
}
