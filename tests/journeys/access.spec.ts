import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/journey.ts';
import { Asked } from './asked.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function toResults(v: Asked): Promise<void> {
  await v.enters(/looking for work/);
  await v.page.getByRole('link', { name: 'Show me what there is' }).click();
  await expect(v.cards.first()).toBeVisible();
}

async function toAnswers(v: Asked): Promise<void> {
  await toResults(v);
  const change = v.page.getByRole('link', { name: 'Change your answers' }).first();
  // Folded on a narrow page.
  if (!(await change.isVisible())) await v.page.getByRole('button', { name: /^Your answers/ }).click();
  await change.click();
  await expect(v.heading).toHaveText('Your answers');
}

/** One of the questions that were not put, from the list of answers. */
async function fromAnswers(v: Asked, question: string): Promise<void> {
  await toAnswers(v);
  await v.page.getByText('Tell us more').click();
  await v.page.getByRole('link', { name: `Answer: ${question}` }).click();
  await expect(v.page.getByRole('button', { name: 'Save and go back' })).toBeVisible();
}

/** Every page, and every state of it that looks different. */
const states: Readonly<Record<string, (visitor: Asked) => Promise<void>>> = {
  'first page': (v) => v.opens(),
  list: (v) => v.opens('find'),
  'list, searched': (v) => v.opens('find?q=free+evening+computer+course+near+Nelson'),
  'list, past schemes': (v) => v.opens('find?past=yes'),
  'list, some unsaid': (v) => v.opens('find?when=weekday-evening'),
  'list, filters open': async (v) => {
    await v.opens('find');
    const toggle = v.page.getByRole('button', { name: /^Filters/ });
    if (await toggle.isVisible()) await toggle.click();
    const closed = v.page.locator('.filters details:not([open]) > summary');
    while ((await closed.count()) > 0) await closed.first().click();
  },
  'list, suggestions': async (v) => {
    await v.opens('find');
    await v.box.pressSequentially('dig');
    await expect(v.page.getByRole('option').first()).toBeVisible();
    await v.page.keyboard.press('ArrowDown');
  },
  'list, map': async (v) => {
    await v.opens('find?view=map');
    await expect(v.page.getByRole('region', { name: 'Map of the list' }).getByRole('button').first()).toBeVisible();
  },
  'nothing found': (v) => v.opens('find?kind=bootcamp&cost=fee&delivery=phone'),
  provision: async (v) => {
    await v.opens('provision/lal-esol-burnley');
    await expect(v.page.getByRole('img', { name: /Where this is/ })).toBeVisible();
  },
  'provision, closed': (v) => v.opens('provision/kickstart'),
  'provision, alternatives': (v) => v.opens('provision/free-courses-for-jobs'),
  'report form': async (v) => {
    await v.opens('provision/kickstart');
    await v.page.getByRole('button', { name: 'Report a mistake' }).click();
    await v.page.getByRole('button', { name: /^Keep and/ }).click();
  },
  'reports waiting': async (v) => {
    await v.opens('provision/kickstart');
    await v.page.getByRole('button', { name: 'Report a mistake' }).click();
    await v.page.getByLabel('What is wrong?').fill('Wrong');
    await v.page.getByRole('button', { name: /^Keep and/ }).click();
    await v.page.getByRole('link', { name: /not sent yet/ }).click();
  },
  'provision gone': (v) => v.opens('provision/none'),
  'shortlist, empty': (v) => v.opens('shortlist'),
  'shortlist, full': async (v) => {
    await v.opens('provision/national-databank');
    await v.picks('National Databank SIM cards');
    await v.goesTo('Shortlist');
    await expect(v.page.getByRole('img', { name: /QR/ })).toBeVisible();
  },
  'shortlist, shared': (v) => v.opens('shortlist#ncs-helpline,gone'),
  'question, several': (v) => v.enters(/16 to 24/),
  'question, place, unknown': async (v) => {
    await v.enters(/looking for work/);
    await v.answersUntil('home');
    await v.page.getByRole('textbox', { name: /^Town/ }).fill('Atlantis');
    await v.page.getByRole('button', { name: 'Continue' }).click();
    await expect(v.page.getByRole('alert')).toContainText('Atlantis');
  },
  'question, age, why': async (v) => {
    await fromAnswers(v, 'Age');
    await v.page.getByText('Why we ask').click();
  },
  'question, circumstances': (v) => fromAnswers(v, 'Special help'),
  answers: async (v) => {
    await toAnswers(v);
    await v.page.getByRole('checkbox', { name: /Keep my answers/ }).check();
    await expect(v.page.getByText(/^Kept on this device/)).toBeVisible();
  },
  'answers, before clearing': async (v) => {
    await toAnswers(v);
    await v.page.getByRole('button', { name: 'Finish and clear' }).click();
  },
  finished: async (v) => {
    await toAnswers(v);
    await v.finishes();
  },
  'first page, going on': async (v) => {
    await toAnswers(v);
    await v.page.getByRole('link', { name: 'Foothold, first page' }).click();
  },
  'results, nothing told': (v) => v.opens('results'),
  'results, all parts open': async (v) => {
    await toResults(v);
    const closed = v.page.locator('main details:not([open]) > summary');
    while ((await closed.count()) > 0) await closed.first().click();
  },
  'results, asked in place': async (v) => {
    await toResults(v);
    await v.page
      .getByRole('button', { name: /How old are you\?/ })
      .first()
      .click();
    await expect(v.page.getByRole('radio').first()).toBeVisible();
  },
  'results, map': async (v) => {
    await toResults(v);
    await v.page.getByRole('link', { name: 'Map', exact: true }).click();
    await expect(v.page.getByRole('region', { name: 'Map of the list' }).getByRole('button').first()).toBeVisible();
  },
  compare: async (v) => {
    await toResults(v);
    for (const i of [0, 1])
      await v.cards
        .nth(i)
        .getByRole('button', { name: /^Compare/ })
        .click();
    await v.page.getByRole('link', { name: /^Compare 2/ }).click();
    await expect(v.page.getByRole('table')).toBeVisible();
  },
  'compare, nothing': (v) => v.opens('compare'),
  plan: async (v) => {
    await v.enters(/looking for work/);
    await v.answersAll();
    await v.makesPlan();
    await expect(v.page.getByRole('img', { name: /QR/ })).toBeVisible();
  },
  'plan, nothing told': (v) => v.opens('plan'),
  coach: (v) => v.enters(/helping someone/),
  'coach, notes read': async (v) => {
    await v.enters(/helping someone/);
    await v.page.getByText('Paste notes').click();
    await v.page.getByRole('textbox', { name: 'Notes' }).fill('Aged 22, unemployed, lives in Burnley, no laptop.');
    await v.page.getByRole('button', { name: 'Look for facts' }).click();
    await v.page.getByRole('button', { name: /^Use \d facts?$/ }).click();
    await expect(v.page.getByText(/were used|was used/)).toBeVisible();
  },
  'plan, for somebody helped': async (v) => {
    await v.enters(/helping someone/);
    await v.page.getByRole('checkbox', { name: 'Find a job' }).check();
    await v.makesPlan();
  },
  'machine: questions': (v) => v.opens('debug/questions'),
  'machine: rules': (v) => v.opens('debug/rules'),
  'machine: one match': (v) => v.opens('debug/match'),
  about: (v) => v.opens('about'),
  'no such page': (v) => v.opens('nowhere'),
};

async function faultsOf(page: Page, only?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (only ? axe.withRules([only]) : axe.withTags(rules)).analyze();
  return violations.map(
    (v) =>
      `${v.id}: ${v.nodes
        .map((node) => node.target.join(' '))
        .slice(0, 4)
        .join(' | ')}`,
  );
}

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

const sizes = { narrow: { width: 360, height: 740 }, wide: { width: 1280, height: 800 } } as const;

for (const [size, viewport] of Object.entries(sizes)) {
  test.describe(size, () => {
    // Without motion no colour is caught on its way to another.
    test.use({ viewport, colorScheme: 'light', contextOptions: { reducedMotion: 'reduce' } });
    for (const [name, reach] of Object.entries(states)) {
      test(name, async ({ page }) => {
        await reach(new Asked(page));
        await page.waitForLoadState('networkidle');
        expect(await faultsOf(page)).toEqual([]);
        expect(await sideways(page), 'sideways scroll').toBeLessThanOrEqual(0);
        // The dark look differs in its colours alone.
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await faultsOf(page, 'color-contrast'), 'in the dark').toEqual([]);
        if (size === 'wide') return;
        await page.setViewportSize({ width: 320, height: 640 }); // as wide as 400% zoom leaves
        expect(await sideways(page), 'sideways scroll at 320 pixels').toBeLessThanOrEqual(0);
      });
    }
  });
}

test('every other question that can be put to somebody out of work', async ({ page }) => {
  test.setTimeout(240_000);
  await page.setViewportSize(sizes.narrow);
  const person = new Asked(page);
  await toAnswers(person);
  const more = page.getByText('Tell us more');
  await more.click();
  const links = page.getByRole('link', { name: /^Answer: / });
  const names = await links.evaluateAll((all) => all.map((link) => link.getAttribute('aria-label') ?? ''));
  expect(names.length).toBeGreaterThan(12);
  for (const name of names) {
    if (!(await page.getByRole('link', { name, exact: true }).isVisible())) await more.click();
    await page.getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('button', { name: 'Save and go back' })).toBeVisible();
    expect(await faultsOf(page), name).toEqual([]);
    await page.goBack();
    await expect(person.heading).toHaveText('Your answers');
  }
});
