import { expect, type Locator, type Page } from '@playwright/test';

/** Somebody who uses Foothold: does things in its own words and sees what a person sees. */
export class Visitor {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens an address (relative to the app's base) and waits for the page's heading. */
  async opens(path = ''): Promise<void> {
    await this.page.goto(`./${path}`);
    await expect(this.heading).toBeVisible();
  }

  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  /** The search box, by the name it has on each page. */
  get box(): Locator {
    return this.page.getByRole('combobox', { name: /^(Search|What are you looking for\?)$/ });
  }

  get results(): Locator {
    return this.page.getByRole('region', { name: /things?$/ });
  }

  get cards(): Locator {
    return this.page.getByRole('article');
  }

  /** How many things the list says it has. */
  async count(): Promise<number> {
    const heading = this.page.getByRole('heading', { level: 2, name: /^[\d,]+ things?$/ });
    return Number.parseInt((await heading.innerText()).replaceAll(',', ''), 10);
  }

  async titles(): Promise<string[]> {
    await expect(this.page.getByRole('heading', { level: 2, name: /^[\d,]+ things?$/ })).toBeVisible();
    await expect(this.page.getByText('Searching…')).toHaveCount(0);
    return this.page.getByRole('article').getByRole('heading').allInnerTexts();
  }

  async searches(words: string): Promise<void> {
    await this.box.fill(words);
    await this.box.press('Enter');
    await expect(this.heading).toHaveText('Find help and training');
    await expect(this.page).toHaveURL(/[?&]q=/);
    await expect(this.page.getByText('Searching…')).toHaveCount(0);
  }

  /** Opens the filters where the page is narrow, opens a group, ticks an option and applies. */
  async filters(group: string, option: string | RegExp): Promise<void> {
    const toggle = this.page.getByRole('button', { name: /^Filters/ });
    if (await toggle.isVisible()) await toggle.click();
    const details = this.page.locator('details').filter({ has: this.page.locator('summary', { hasText: group }) });
    if (!(await details.evaluate((element) => (element as HTMLDetailsElement).open)))
      await details.locator('summary').click();
    await details.getByRole('checkbox', { name: option }).first().check();
    await this.page.getByRole('button', { name: /^Show \d+$/ }).click();
  }

  card(title: string): Locator {
    return this.page.getByRole('article', { name: title, exact: true });
  }

  async openFirst(): Promise<string> {
    const link = this.cards.first().getByRole('heading').getByRole('link');
    const title = await link.innerText();
    await link.click();
    await expect(this.heading).toHaveText(title);
    return title;
  }

  async picks(title: string): Promise<void> {
    await this.page
      .getByRole('button', { name: `Add to shortlist: ${title}` })
      .first()
      .click();
    await expect(this.page.getByRole('button', { name: `Take off shortlist: ${title}` }).first()).toBeVisible();
  }

  async goesTo(name: 'Find' | 'Shortlist' | 'About'): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: new RegExp(`^${name}`) })
      .click();
  }

  /** Waits until the app says that everything is on the device. */
  async isReadyOffline(): Promise<void> {
    await expect(this.page.getByText('Ready to work offline')).toBeVisible();
  }
}
