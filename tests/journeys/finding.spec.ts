import { expect, test } from '../support/journey.ts';
import { Visitor } from './visitor.ts';

test('finds what was meant in spite of a typing mistake', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.opens();
  await visitor.searches('mtahs');
  const titles = await visitor.titles();
  expect(titles.slice(0, 3).join()).toMatch(/math/i);
});

test('takes a whole sentence apart and lets each part be removed', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.opens();
  await visitor.searches('free evening computer course near Nelson');
  for (const chip of ['Free', 'Weekday evening', 'near Nelson'])
    await expect(page.getByRole('link', { name: `Remove: ${chip}` })).toBeVisible();
  const before = await visitor.count();
  await page.getByRole('link', { name: 'Remove: Weekday evening' }).click();
  await expect(page.getByRole('link', { name: 'Remove: Weekday evening' })).toHaveCount(0);
  expect(await visitor.count()).toBeGreaterThanOrEqual(before);
  await expect(visitor.box).toHaveValue(/near Nelson/);
});

test('a filtered list has an address that gives the same list again', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.opens('find');
  const all = await visitor.count();
  await visitor.filters('Kind of help', /^Bootcamp/);
  await expect(page).toHaveURL(/kind=bootcamp/);
  await expect(page.getByRole('heading', { level: 2, name: /things?$/ })).toBeFocused();
  const few = await visitor.count();
  expect(few).toBeLessThan(all);
  const titles = await visitor.titles();
  await page.reload();
  expect(await visitor.titles()).toEqual(titles);
  await page.goBack();
  await expect.poll(() => visitor.count()).toBe(all);
  await page.goForward();
  await expect.poll(() => visitor.count()).toBe(few);
  await page.getByRole('link', { name: 'Remove: Bootcamp' }).click();
  await expect.poll(() => visitor.count()).toBe(all);
});

test('the count beside an option is what choosing it gives', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.opens('find');
  const option = page.locator('label.option', { hasText: 'Bootcamp' }).first();
  const counted = Number.parseInt(await option.locator('.count').innerText(), 10);
  await visitor.filters('Kind of help', /^Bootcamp/);
  await expect.poll(() => visitor.count()).toBe(counted);
});

test('who it is for narrows the list and never stands in the address', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.opens('find');
  await page.getByText('Who is it for?').click();
  await page.getByRole('combobox', { name: 'Age' }).selectOption('16 to 18');
  await page.getByRole('button', { name: /^Show \d+$/ }).click();
  await expect(page.getByRole('button', { name: /^Remove: For:/ })).toBeVisible();
  await expect(page).toHaveURL(/\/find$/);
  const young = await visitor.count();
  await page.getByRole('button', { name: /^Remove: For:/ }).click();
  await expect.poll(() => visitor.count()).toBeGreaterThan(young);
});

test('a place to start from sorts by distance and stays out of the address', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.opens('find?sort=nearest');
  await expect(page.getByText('we need to know where from')).toBeVisible();
  await page.getByLabel(/From which/).fill('BB11 2DQ');
  await page.getByRole('button', { name: 'Use' }).click();
  await expect(page.getByRole('button', { name: /Distances from BB11 2/ })).toBeVisible();
  await expect(visitor.cards.first()).toContainText('as the crow flies');
  expect(page.url()).not.toMatch(/BB11/i);
});

test('suggests while typing, for hands on the keyboard alone', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.opens();
  const box = visitor.box;
  await box.focus();
  await page.keyboard.type('digital sup');
  const options = page.getByRole('option');
  await expect(options.first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(options).toHaveCount(0);
  await expect(box).toHaveValue('digital sup');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/q=digital\+sup/);
});

test('nothing found is no dead end', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.opens('find?kind=bootcamp&cost=fee&delivery=phone');
  await expect(page.getByRole('heading', { name: 'Nothing fits all of that' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Take away/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Talk to a person' })).toBeVisible();
  await page.getByRole('link', { name: /^Take away/ }).click();
  await expect.poll(() => visitor.count()).toBeGreaterThan(0);
});

test('nonsense gets a sentence and a way on', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.opens();
  await visitor.searches('<b>zzzzqqqq</b> %%% xkcdvbn');
  await expect(page.getByText(/^Nothing was found for/)).toBeVisible();
  await page.getByRole('link', { name: 'Start again with everything' }).click();
  await expect.poll(() => visitor.count()).toBeGreaterThan(50);
});

test('past schemes are found only when asked for', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.opens('find?q=kickstart');
  expect((await visitor.titles()).join()).not.toContain('Kickstart Scheme');
  await visitor.opens('find?q=kickstart&past=yes');
  expect(await visitor.titles()).toContain('Kickstart Scheme');
  await expect(visitor.card('Kickstart Scheme')).toContainText('Closed');
});

test('list and map are two views of one list, and either finds the other', async ({ page }) => {
  const visitor = new Visitor(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  await visitor.opens('find?q=esol');
  await page.getByRole('link', { name: 'Map', exact: true }).click();
  const map = page.getByRole('region', { name: 'Map of the list' });
  await expect(map).toBeVisible();
  const pin = map.getByRole('button', { name: /ESOL in Burnley/ });
  await expect(pin).toBeVisible();
  await pin.click();
  await expect(visitor.card('ESOL in Burnley').getByRole('link')).toBeFocused();
  await visitor
    .card('ESOL in Burnley')
    .getByRole('button', { name: /Show on map/ })
    .click();
  await expect(page.getByText(/Not on the map:/)).toBeVisible();
  const number = await visitor.card('ESOL in Burnley').locator('.card-number [aria-hidden]').innerText();
  await expect(pin).toHaveAccessibleName(new RegExp(`(^|\\D)${number}(\\D|$)`));
});

test('the whole way by keyboard: find, open, keep, see the shortlist', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.opens();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the main part' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(visitor.box).toBeFocused();
  await page.keyboard.type('laptop');
  await page.keyboard.press('Enter');
  await expect(visitor.heading).toBeFocused();
  const tabTo = async (name: RegExp, role: 'link' | 'button') => {
    const wanted = page.getByRole(role, { name }).first();
    await expect(wanted).toBeVisible();
    for (let presses = 0; presses < 250; presses += 1) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never reached ${name}`);
  };
  await tabTo(/^National Device Bank$/, 'link');
  await page.keyboard.press('Enter');
  await expect(visitor.heading).toHaveText('National Device Bank');
  await expect(visitor.heading).toBeFocused();
  await tabTo(/^Add to shortlist/, 'button');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Take off shortlist/ })).toBeFocused();
  await page.keyboard.press('Alt+ArrowLeft');
  await tabTo(/^Shortlist, 1 thing/, 'link').catch(() => visitor.goesTo('Shortlist'));
  await visitor.goesTo('Shortlist');
  await expect(page.getByRole('heading', { name: 'National Device Bank' })).toBeVisible();
});
