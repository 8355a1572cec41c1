import { Page } from '../parts/Page.tsx';

export function QuestionsPage() {
  return (
    <Page heading="QuestionsPage">
      <p />
    </Page>
  );
}
