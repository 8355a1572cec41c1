import { expect, type Locator, type Page } from '@playwright/test';
import { Visitor } from './visitor.ts';

/** Somebody who answers questions, and goes from them to results and a plan. */
export class Asked extends Visitor {
  /** Comes in by a door, named as on its button. */
  async enters(door: RegExp): Promise<void> {
    await this.opens();
    await this.page.getByRole('button', { name: door }).click();
    await expect(this.page).toHaveURL(/\/(ask\/|coach$)/);
  }

  get question(): string {
    return new URL(this.page.url()).pathname.split('/').at(-1) ?? '';
  }

  get isAsked(): boolean {
    return /\/ask\/[a-z-]+$/.test(new URL(this.page.url()).pathname);
  }

  /** Answers with the first option, or the place, and goes on; says which question it was. */
  async answers(place = 'Nelson'): Promise<string> {
    const { question } = this;
    if (question === 'home') await this.page.getByRole('textbox', { name: /^Town/ }).fill(place);
    else await this.options.first().check();
    await this.continues(question);
    return question;
  }

  get options(): Locator {
    return this.page.locator('main').locator('input[type="checkbox"], input[type="radio"]');
  }

  /** Presses Continue and waits until the question has changed. */
  async continues(from = this.question): Promise<void> {
    await this.page.getByRole('button', { name: 'Continue' }).click();
    // The plain address only leads on to the next question.
    await expect.poll(() => (this.question === 'ask' ? from : this.question)).not.toBe(from);
    await expect(this.heading).toBeVisible();
  }

  async answersUntil(question: string): Promise<void> {
    while (this.isAsked && this.question !== question) await this.answers();
    expect(this.question).toBe(question);
  }

  /** Answers until there are results; the questions in their order. */
  async answersAll(place?: string): Promise<readonly string[]> {
    const asked: string[] = [];
    while (this.isAsked && asked.length < 20) asked.push(await this.answers(place));
    await expect(this.page).toHaveURL(/\/results$/);
    return asked;
  }

  async makesPlan(): Promise<void> {
    await this.page.getByRole('link', { name: /^Make (my|their|the) plan$/ }).click();
    await expect(this.page).toHaveURL(/\/plan$/);
    await expect(this.heading).toHaveText(/plan/);
  }

  get steps(): Locator {
    return this.page.getByRole('region', { name: 'The steps' }).locator('ol > li[class^="plan-step"]');
  }

  async finishes(): Promise<void> {
    await this.page.getByRole('button', { name: 'Finish and clear' }).click();
    await this.page.getByRole('button', { name: 'Yes, clear it' }).click();
    await expect(this.heading).toHaveText('All cleared');
  }

  /** Tab after Tab until a control has the focus, as hands without a mouse do. */
  async tabsTo(control: Locator, most = 150): Promise<void> {
    for (let i = 0; i < most; i += 1) {
      if (await control.evaluate((element) => element === document.activeElement).catch(() => false)) return;
      await this.page.keyboard.press('Tab');
    }
    await expect(control).toBeFocused();
  }
}

/** What every store of the browser holds: records by store of each database, and the two simple storages. */
export async function storesOf(page: Page): Promise<Readonly<Record<string, number>>> {
  return page.evaluate(async () => {
    const counts: Record<string, number> = { localStorage: localStorage.length, sessionStorage: sessionStorage.length };
    for (const { name } of await indexedDB.databases()) {
      if (name === undefined) continue;
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      for (const store of db.objectStoreNames)
        counts[store] = await new Promise<number>((resolve, reject) => {
          const request = db.transaction(store).objectStore(store).count();
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      db.close();
    }
    return counts;
  });
}
