import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { clientOf } from '../kit/client.js';
import { type TestConsole, seriousFaults, smallTargets, startTestConsole } from '../kit/console.js';

const phone = { viewport: { width: 390, height: 844 } };
const PASSWORD = 'four wild plums on a ferry';

/** What fades in or out has colours of its own for a moment, hence more than one look. */
const looks = { timeout: 10_000 };

let gui: TestConsole;
beforeAll(async () => {
  gui = await startTestConsole({ as: 'ADMIN' });
}, 120_000);

const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name }).waitFor();

/** A page in which nobody is signed in. */
async function asNobody(route: string) {
  const opened = await gui.open(route);
  await opened.page.context().clearCookies();
  await opened.page.reload();
  return opened;
}

async function signIn(page: Page, email: string, password: string) {
  await page.getByRole('textbox', { name: 'Email address' }).fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

describe('an administrator', () => {
  let link = '';

  test('invites a contributor, and gets a link to hand over', async () => {
    const { page, errors } = await gui.open('/accounts');
    await page.getByRole('button', { name: 'Invite somebody' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Robin Quill');
    await page.getByRole('textbox', { name: 'Email address' }).fill('robin.quill@example.org');
    await page.getByRole('button', { name: 'Make the account' }).click();
    link = await page.getByLabel('One-time link').inputValue();
    expect(link).toContain(`${gui.address}/#/password/`);
    await expect.poll(() => seriousFaults(page), looks).toEqual([]);
    await page.getByRole('button', { name: 'Close' }).click();
    const row = page.getByRole('row', { name: /Robin Quill/ });
    await expect.poll(() => row.textContent()).toMatch(/Contributor.*Invited/);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('whom it opens a page to choose a password, once', async () => {
    const { page } = await asNobody(link.slice(link.indexOf('#') + 1));
    await page.getByLabel('New password').fill('password');
    await page.getByRole('button', { name: /Choose it/ }).click();
    await page.getByText('At least 15 characters').first().waitFor();
    await page.getByLabel('New password').fill(PASSWORD);
    await page.getByRole('button', { name: /Choose it/ }).click();
    await page.getByRole('button', { name: 'Account of Robin Quill' }).waitFor();
    await page.context().close();

    const again = await asNobody(link.slice(link.indexOf('#') + 1));
    await again.page.getByLabel('New password').fill(PASSWORD);
    await again.page.getByRole('button', { name: /Choose it/ }).click();
    await again.page.getByRole('alert').waitFor();
    expect(again.page.url()).toContain('/password/');
    await again.page.context().close();
  });

  test('makes a token, by which a program reads until it is revoked', async () => {
    const { page, errors } = await gui.open('/tokens');
    await page.getByRole('button', { name: 'Make a token' }).click();
    await page.getByRole('textbox', { name: 'What it is for' }).fill('Power BI of the performance team');
    const soon = new Date(Date.now() + 30 * 24 * 3600 * 1000).toISOString().slice(0, 10);
    const until = page.getByRole('textbox', { name: 'Until the end of' });
    expect(await until.getAttribute('required')).toBe('');
    await until.fill(soon);
    await page.getByRole('button', { name: 'Make the token' }).click();
    const secret = await page.getByLabel('Token', { exact: true }).inputValue();
    expect(secret).toMatch(/^gt_/);
    const { graphql } = clientOf(gui.api.address);
    const bearer = { authorization: `Bearer ${secret}` };
    const ask = () => graphql<{ viewer: { kind: string } }>('{ viewer { kind } }', {}, bearer);
    expect((await ask()).data).toEqual({ viewer: { kind: 'TOKEN' } });

    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByText(/ at 23:59$/).waitFor();
    await page.getByRole('button', { name: 'Revoke Power BI of the performance team' }).click();
    await page.getByRole('button', { name: 'Revoke the token' }).click();
    await page.getByText(/^Revoked /).waitFor();
    expect((await ask()).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    await expect.poll(() => seriousFaults(page), looks).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('disables an account, which then cannot be signed in to', async () => {
    const { page } = await gui.open('/accounts');
    await page.getByRole('button', { name: 'More about the account of Robin Quill' }).click();
    await page.getByRole('menuitem', { name: /Disable/ }).click();
    await page.getByRole('button', { name: 'Disable the account' }).click();
    await page.getByRole('row', { name: /Robin Quill.*Disabled/ }).waitFor();
    await page.context().close();

    const nobody = await asNobody('/login');
    await signIn(nobody.page, 'robin.quill@example.org', PASSWORD);
    await nobody.page.getByRole('alert').waitFor();
    expect(await nobody.page.getByRole('button', { name: /^Account of/ }).count()).toBe(0);
    await nobody.page.context().close();
  });
});

test('the way in leads to the page from which one came, also where it is pressed on the page that signs in', async () => {
  const { page } = await asNobody('/boards');
  const link = page.getByRole('banner').getByRole('link', { name: 'Sign in' });
  await link.click();
  await heading(page, 'Sign in');
  await link.click();
  expect(page.url()).toMatch(/login\?from=%2Fboards$/);
  // Such an address may have been kept or sent on.
  const email = 'wren.quill@example.org';
  const { accountInvite } = await gui.api.ask<{ accountInvite: { link: string } }>(
    `mutation ($input: AccountInviteInput!) { accountInvite(input: $input) { link } }`,
    { input: { email, name: 'Wren Quill', role: 'CONTRIBUTOR' } },
  );
  await clientOf(gui.api.address).ask(
    `mutation ($input: PasswordSetInput!) { passwordSet(input: $input) { userErrors { message } } }`,
    { input: { link: accountInvite.link, password: PASSWORD } },
  );
  await page.goto(`${gui.address}/#/login?from=%2Flogin`);
  await signIn(page, email, PASSWORD);
  await heading(page, 'Golden Thread');
  expect(page.url()).toBe(`${gui.address}/#/`);
  await page.context().close();
});

test('a session that ends while somebody types: the page stays, and is saved with the next session', async () => {
  const { page } = await gui.open('/people/create');
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Jessamy Thrale');
  const session = await page.context().cookies();
  await page.context().clearCookies();
  await page.getByRole('button', { name: 'Add the person' }).click();
  const dialog = page.getByRole('dialog', { name: 'Sign in to go on' });
  await dialog.waitFor();
  await expect.poll(() => seriousFaults(page), looks).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await page.getByRole('textbox', { name: 'Name', exact: true }).inputValue()).toBe('Jessamy Thrale');
  await page.context().addCookies(session);
  await page.getByRole('button', { name: 'Add the person' }).click();
  await heading(page, 'Jessamy Thrale');
  await page.context().close();
});

test('progress is recorded from the page of an action, beside what the plan means by its ratings', async () => {
  const { page, errors } = await gui.open('/actions/childrens-services-improvement-plan/1.1_a');
  await page.getByRole('button', { name: /^Record progress of 1.1 a/ }).click();
  const dialog = page.getByRole('dialog');
  const rating = dialog.getByRole('group', { name: 'Rating of the action' });
  await rating.getByRole('radio', { name: /Green/ }).check();
  await dialog.getByRole('textbox', { name: 'What was done' }).fill('The Quillford review is finished.');
  await expect.poll(() => seriousFaults(page), looks).toEqual([]);
  await dialog.getByRole('button', { name: 'Record it' }).click();
  await page.getByText('The Quillford review is finished.').waitFor();
  await dialog.waitFor({ state: 'detached' });
  expect(errors).toEqual([]);
  await page.context().close();
});

test('signing out forgets what was shown', async () => {
  const { page } = await gui.open('/account');
  await page.getByRole('heading', { name: 'Where you are signed in' }).waitFor();
  await page.getByRole('button', { name: /^Account of/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.getByRole('link', { name: 'Sign in' }).waitFor();
  expect(await page.context().cookies()).toEqual([]);
  await page.context().close();
});

test.each(['/', '/login', '/account', '/accounts', '/tokens', '/my-actions', '/password/none'])(
  '%s has one heading and no serious fault, in the dark on a phone too',
  async (route) => {
    const { page } = await gui.open(route, { ...phone, colorScheme: 'dark' });
    await heading(page, /./);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    await expect.poll(() => seriousFaults(page), looks).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    await page.context().close();
  },
);
