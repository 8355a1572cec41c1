import { Link } from 'react-router';
import { aboutSections } from '../../messages/about.ts';
import { statedDate } from '../../messages/format.ts';
import { paths } from '../app/paths.ts';
import { useCatalogue, useReports, useWords } from '../app/services.ts';
import { HelpCard } from '../parts/HelpCard.tsx';
import { Page } from '../parts/Page.tsx';

/** Who, how far to trust it, privacy, offline use, accessibility, licences and the words that must be shown. */
export function AboutPage() {
  const words = useWords();
  const { area, provisions } = useCatalogue();
  const { entries } = useReports();
  return (
    <Page heading={words.about.heading} className="about" lead={<p className="lead">{area.about}</p>}>
      <p>
        {words.footer.asOf(statedDate({ text: area.asOf, from: area.asOf }, area.language))}:{' '}
        {words.find.results(provisions.length)}.
      </p>
      {entries.length > 0 && (
        <p>
          <Link to={paths.reports}>{words.report.pending(entries.length)}</Link>
        </p>
      )}
      {aboutSections.map((section) => (
        <section key={section.id} id={section.id}>
          <h2>{section.heading}</h2>
          {section.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {section.id === 'licences' && (
            <ul>
              {area.attribution.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
      <HelpCard />
    </Page>
  );
}
