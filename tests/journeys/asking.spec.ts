import { expect, test } from '../support/journey.ts';
import { Asked, storesOf } from './asked.ts';

const phone = { width: 360, height: 740 };

const doors: readonly [string, RegExp][] = [
  ['laid off', /laid off for now/],
  ['redundancy', /may lose my job/],
  ['looking for work', /looking for work/],
  ['16 to 24', /16 to 24/],
];

test.describe('on a phone', () => {
  test.use({ viewport: phone });
  for (const [name, door] of doors)
    test(`from the door “${name}” to a plan in eight questions at most`, async ({ page }) => {
      const person = new Asked(page);
      await person.enters(door);
      const asked = await person.answersAll();
      expect(asked.length).toBeLessThanOrEqual(8);
      expect(new Set(asked).size).toBe(asked.length);
      expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
      await person.makesPlan();
      expect(await person.steps.count()).toBeGreaterThan(0);
      await expect(page.getByRole('img', { name: /QR|phone/ })).toBeVisible();
      expect(await page.title()).not.toMatch(/nelson/i);
    });

  test('what there is can be seen from the first question on', async ({ page }) => {
    const person = new Asked(page);
    await person.enters(/16 to 24/);
    await expect(page.getByRole('status').filter({ hasText: /fits? so far/ })).toBeVisible();
    await page.getByRole('link', { name: 'Show me what there is' }).click();
    await expect(page).toHaveURL(/\/results$/);
    await expect.poll(() => person.cards.count()).toBeGreaterThan(5);
  });
});

test('back shows the earlier reply, and a changed answer keeps the others', async ({ page }) => {
  const person = new Asked(page);
  await person.enters(/looking for work/);
  const first = await person.answers('Burnley');
  const second = await person.answers('Burnley');
  await page.goBack();
  await page.goBack();
  expect(person.question).toBe(first);
  if (first === 'home') await expect(page.getByRole('textbox', { name: /^Town/ })).toHaveValue('Burnley');
  else await expect(person.options.first()).toBeChecked();
  await page.goForward();
  await page.goForward();
  await person.answersAll();
  await page
    .getByRole('link', { name: /^Change (your|my) answers$/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Change: Work' }).click();
  await page.getByRole('checkbox', { name: 'In a job' }).check();
  await page.getByRole('button', { name: 'Save and go back' }).click();
  await expect(page.getByText('Out of work and looking, In a job')).toBeVisible();
  if ([first, second].includes('home')) await expect(page.getByText('Burnley', { exact: true })).toBeVisible();
});

test('a reload forgets, unless somebody asked to keep the answers', async ({ page }) => {
  const person = new Asked(page);
  await person.enters(/looking for work/);
  await person.answers();
  await page.reload();
  await expect(person.heading).toBeVisible();
  await person.opens('answers');
  await expect(page.getByText('You have not answered anything yet.')).toBeVisible();
  await person.enters(/looking for work/);
  await person.answersAll();
  await page
    .getByRole('link', { name: /^Change (your|my) answers$/ })
    .first()
    .click();
  await page.getByRole('checkbox', { name: /Keep my answers/ }).check();
  await expect(page.getByText(/^Kept on this device/)).toBeVisible();
  await expect.poll(async () => (await storesOf(page))['answers']).toBe(1);
  await page.reload();
  await expect(page.getByText('Out of work and looking')).toBeVisible();
});

test('finish and clear leaves nothing of the sitting in any store', async ({ page }) => {
  const person = new Asked(page);
  await person.enters(/looking for work/);
  await person.answersAll();
  await page
    .getByRole('link', { name: /^Change (your|my) answers$/ })
    .first()
    .click();
  await page.getByRole('checkbox', { name: /Keep my answers/ }).check();
  await expect.poll(async () => (await storesOf(page))['answers']).toBe(1);
  await person.makesPlan();
  await person.finishes();
  await expect.poll(async () => (await storesOf(page))['answers']).toBe(0);
  expect(await storesOf(page)).toMatchObject({ picks: 0, answers: 0, tally: 1, localStorage: 0 });
  await page.goBack();
  await expect(person.heading).toBeVisible();
  await expect(page.getByText('Nelson')).toHaveCount(0);
  await person.opens('answers');
  await expect(page.getByText('You have not answered anything yet.')).toBeVisible();
});

test('the whole way with no network', async ({ page, context, guard }) => {
  const person = new Asked(page);
  await person.opens();
  await person.isReadyOffline();
  guard.expectError(/ERR_INTERNET_DISCONNECTED/);
  await context.setOffline(true);
  await person.enters(/may lose my job/);
  await person.answersAll('Skelmersdale');
  await person.makesPlan();
  expect(await person.steps.count()).toBeGreaterThan(0);
});

test('what might fit is asked in place, and says what came of it', async ({ page }) => {
  const person = new Asked(page);
  await person.enters(/looking for work/);
  await page.getByRole('link', { name: 'Show me what there is' }).click();
  await page
    .getByRole('button', { name: /How old are you\?/ })
    .first()
    .click();
  const card = page.getByRole('article').filter({ has: page.getByRole('group') });
  await expect(card.getByRole('radio').first()).toBeFocused();
  await card.getByRole('radio', { name: '25 to 49' }).check();
  await card.getByRole('button', { name: 'Use this answer' }).click();
  await expect(
    page.getByRole('status').filter({ hasText: /Now fits you|Still might fit|Not for you now/ }),
  ).toBeVisible();
});

test('a coach goes from blank to a printed plan by keyboard alone', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
  });
  const coach = new Asked(page);
  await coach.opens();
  await coach.tabsTo(page.getByRole('button', { name: /helping someone/ }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/coach$/);
  await coach.tabsTo(page.getByRole('checkbox', { name: 'Out of work and looking' }));
  await page.keyboard.press('Space');
  await coach.tabsTo(page.getByRole('checkbox', { name: 'Find a job' }));
  await page.keyboard.press('Space');
  await coach.tabsTo(page.getByRole('textbox', { name: /^Town/ }));
  await page.keyboard.type('Burnley');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: /fit, / })).toContainText('not now');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'What fits' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox', { name: /^Town/ })).toBeFocused();
  await coach.tabsTo(page.getByRole('link', { name: 'Make the plan' }));
  await page.keyboard.press('Enter');
  await expect(coach.heading).toHaveText('A plan for the person you help');
  const second = coach.steps.nth(1).getByRole('heading').first();
  const moved = (await second.innerText()).trim();
  await coach.tabsTo(page.getByRole('button', { name: `Move up: ${moved}` }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: /Moved to step|cannot move/ })).toBeVisible();
  await coach.tabsTo(page.getByRole('button', { name: 'Print on one page' }));
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
});

test('two are put side by side', async ({ page }) => {
  const person = new Asked(page);
  await person.enters(/looking for work/);
  await page.getByRole('link', { name: 'Show me what there is' }).click();
  for (const i of [0, 1])
    await person.cards
      .nth(i)
      .getByRole('button', { name: /compar/i })
      .click();
  await page.getByRole('link', { name: /^Compare 2/ }).click();
  await expect(page).toHaveURL(/\/compare$/);
  await expect.poll(() => page.getByRole('columnheader').count()).toBeGreaterThanOrEqual(2);
});
