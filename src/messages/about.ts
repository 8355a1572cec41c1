/** The About page in full: who, how, privacy, accessibility. Sections in order; each paragraph is plain text. */
export const aboutSections = [
  {
    id: 'who',
    heading: 'What this is',
    paragraphs: [
      'Foothold helps people find courses, bootcamps, job help, laptops and data, and helps job coaches find the right thing for the person in front of them.',
      'It is not a government service, and it is not run by the organisations on the list.',
      'It is free. There is no account and no advertising, and nobody can pay to come first.',
    ],
  },
  {
    id: 'list',
    heading: 'How far you can trust the list',
    paragraphs: [
      'Every entry was put together from published papers, news and web pages. Each one shows where it was read and when that was written.',
      'Many sources are old. Where a source is more than 12 months old we do not say that something is open: we ask you to check.',
      'What the source does not state is marked “not confirmed”. A condition that is not confirmed never rules anybody out.',
      'Schemes that have closed are kept under “past schemes”, because people still meet their names.',
    ],
  },
  {
    id: 'privacy',
    heading: 'Privacy',
    paragraphs: [
      'Nothing you type is sent anywhere. The search runs on your device.',
      'Your shortlist and any report of a mistake that you have not sent yet are kept on this device until you take them off.',
      'Your answers are held in memory only. They are never in the address, and they are gone when you close or load the page again.',
      'If you ask for it, your answers are kept on this device for 7 days, locked to this browser. “Finish and clear” takes them off at once.',
      'Two counts stay on this device and name nobody: plans made (by button and week), and things not found (by need, district and week). They are never sent.',
      'Notes that a coach pastes are read on the device, and never kept.',
      'There are no cookies, no counting of visits and no parts from other companies. Whoever runs the web server can see which pages a device asked for, as with any website.',
      'A link to a shortlist holds only the names of the things on it.',
    ],
  },
  {
    id: 'offline',
    heading: 'With no network',
    paragraphs: [
      'After the first visit everything is kept on your device: the list, the search, the map and your shortlist. It then works with no signal and uses no data.',
      'When there is a new version you are told, and you choose when to load it.',
      'Some browsers delete what a site has kept if you do not visit it for a week. Putting Foothold on your home screen helps.',
    ],
  },
  {
    id: 'accessibility',
    heading: 'Accessibility statement',
    paragraphs: [
      'We want everybody to be able to use Foothold. It is built to the Web Content Accessibility Guidelines 2.2, level AA. It has been checked by program on every page, wide and narrow, light and dark, and by keyboard. It has not yet been tested by people who use screen readers, magnifiers or voice control, nor by an independent auditor, so we do not claim that it complies in full.',
      'The map is a second view of the list. Everything on the map is in the list.',
      'If something does not work for you, use “Report a mistake” on any entry, or ring the helpline below.',
    ],
  },
  {
    id: 'licences',
    heading: 'Licences',
    paragraphs: [
      'The program is published under the MIT licence. It uses React, React Router, MiniSearch, idb, uqr (MIT or ISC), Leaflet (BSD-2-Clause), Supercluster (ISC) and React Leaflet (Hippocratic License 2.1).',
      'Place names, postcode areas and district outlines come from public data under the Open Government Licence v3.0.',
    ],
  },
] as const;
