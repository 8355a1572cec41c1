import { expect, test } from '../support/journey.ts';
import { Visitor } from './visitor.ts';

test('a shortlist is kept, printed, shared, undone', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.opens('find?q=laptop');
  await visitor.picks('National Device Bank');
  await visitor.opens('provision/ncs-helpline');
  await visitor.picks('National Careers Service');
  await page.reload();
  await visitor.goesTo('Shortlist');
  await expect(page.getByText('2 things put aside on this device.')).toBeVisible();
  await page.getByRole('button', { name: 'Take off: National Device Bank' }).click();
  await expect(page.getByRole('heading', { name: 'National Device Bank' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { name: 'National Device Bank' })).toBeVisible();
  await expect(page.getByRole('img', { name: 'QR code of the link to this shortlist' })).toBeVisible();

  const link = await page.locator('.share-url').innerText();
  expect(link).toMatch(/\/shortlist#national-device-bank,ncs-helpline$/);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'National Careers Service' })).toBeVisible();
});

test('a shared link shows the list and keeps nothing by itself', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.opens('shortlist#national-device-bank,ncs-helpline');
  await expect(visitor.heading).toHaveText('A shortlist somebody sent you');
  await expect(page.getByRole('heading', { name: 'National Device Bank' })).toBeVisible();
  await page.getByRole('link', { name: 'See my own shortlist' }).click();
  await expect(page.getByText('Nothing here yet')).toBeVisible();
  await page.goBack();
  await page.getByRole('button', { name: 'Keep all on this device' }).click();
  await expect(page.getByText('Kept on this device.')).toBeVisible();
  await page.getByRole('link', { name: 'See my own shortlist' }).click();
  await expect(page.getByText('2 things put aside on this device.')).toBeVisible();
});

test('a damaged link, an unknown id and an unknown page each get a sentence and a way on', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.opens('shortlist#%E0%A4%A,<script>,ncs-helpline');
  await expect(page.getByText('“<script>”: no longer in the list, or the link was damaged.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'National Careers Service' })).toBeVisible();
  await visitor.opens('shortlist#nothing-we-know');
  await expect(visitor.heading).toHaveText('This link holds nothing we know');
  await visitor.opens('provision/no-such-thing');
  await expect(visitor.heading).toHaveText('This is no longer in the list');
  await expect(page.getByRole('heading', { name: 'Talk to a person' })).toBeVisible();
  await visitor.opens('no/such/page');
  await expect(visitor.heading).toHaveText('There is no such page');
});

test('two tabs show one shortlist', async ({ page, context }) => {
  const first = new Visitor(page);
  const second = new Visitor(await context.newPage());
  await first.opens('provision/ncs-helpline');
  await second.opens('shortlist');
  await expect(second.page.getByText('Nothing here yet')).toBeVisible();
  await first.picks('National Careers Service');
  await expect(second.page.getByRole('heading', { name: 'National Careers Service' })).toBeVisible();
  await second.page.getByRole('button', { name: 'Take off: National Careers Service' }).click();
  await expect(first.page.getByRole('button', { name: 'Add to shortlist: National Careers Service' })).toBeVisible();
});

test('a browser that keeps nothing says so, and the sitting goes on', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      value: {
        open: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      },
    });
  });
  const visitor = new Visitor(page);
  await visitor.opens('provision/ncs-helpline');
  await visitor.picks('National Careers Service');
  await visitor.goesTo('Shortlist');
  await expect(page.getByText('This browser does not keep changes to the list.', { exact: false })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'National Careers Service' })).toBeVisible();
});

test('a report of a mistake is kept until it was sent, also with no network', async ({ page, context }) => {
  const visitor = new Visitor(page);
  await visitor.opens('provision/kickstart');
  await visitor.isReadyOffline();
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Report a mistake' }).click();
  await page.getByRole('button', { name: 'Keep and prepare an e-mail' }).click();
  await expect(page.getByText('Write what is wrong first.')).toBeVisible();
  await page.getByLabel('What is wrong?').fill('The date & “place” are wrong');
  await page.getByRole('button', { name: 'Keep and prepare an e-mail' }).click();
  const mail = page.getByRole('link', { name: /^Open e-mail/ });
  await expect(mail).toHaveAttribute('href', /^mailto:[^?]+\?subject=.*&body=The%20date%20%26/);
  await page.reload();
  await page.getByRole('link', { name: '1 report not sent yet' }).click();
  await page.getByRole('button', { name: 'Sent, or not needed: take it off' }).click();
  await expect(visitor.heading).toHaveText('0 reports not sent yet');
});

test('a provision’s page says who, where, how, how sure, and what comes next', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.opens('provision/restart');
  await expect(visitor.heading).toHaveText('Restart Scheme');
  for (const name of ['What it is', 'Who it is for', 'How to get in', 'Where we read this'])
    await expect(page.getByRole('heading', { name })).toBeVisible();
  await expect(page.getByText(/That is a while ago: ask if it is still running/)).toBeVisible();
  await visitor.opens('provision/lal-esol-burnley');
  await expect(page.getByRole('img', { name: /Where this is in Lancashire/ })).toBeVisible();
});
