import { Page } from '../parts/Page.tsx';

export function RulesPage() {
  return (
    <Page heading="RulesPage">
      <p />
    </Page>
  );
}
