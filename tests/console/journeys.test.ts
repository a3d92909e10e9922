import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { clientOf } from '../kit/client.js';
import { type OpenedPage, type TestConsole, seriousFaults, startTestConsole } from '../kit/console.js';
import { rowsOf } from '../kit/register.js';
import { done } from '../kit/writing.js';

/* What people come for, from the beginning to the end, as they would tell it. */

const PLAN = 'childrens-services-improvement-plan';
const PASSWORD = 'nine quiet herons by a weir';
const EMAIL = 'jeanette.richards@example.org';
const phone = { viewport: { width: 390, height: 844 } };

let gui: TestConsole;
beforeAll(async () => {
  gui = await startTestConsole({ as: 'ADMIN' });
}, 120_000);

const write = <Data>(mutation: string, type: string, selection: string, input: object) =>
  gui.api.ask<Record<string, Data & { userErrors: object[] }>>(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} userErrors { message } } }`,
    { input },
  );

const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name }).waitFor();

const action = async (id: string) =>
  (
    await gui.api.ask<{
      action: {
        version: number;
        description: string;
        accountableText: string | null;
        progress: { nodes: { commentary: string | null; actionRating: string | null }[] };
      };
    }>(
      `query ($id: ID!) { action(id: $id) { version description accountableText
        progress(first: 20) { nodes { commentary actionRating } } } }`,
      { id },
    )
  ).action;

describe('an accountable officer, on a phone, before the board meets', () => {
  let opened: OpenedPage;
  let mine: { id: string; reference: string; name: string }[];

  beforeAll(async () => {
    // She holds the post already; an administrator makes her account, and she has chosen her password.
    const { person } = await gui.api.ask<{ person: { id: string; posts: { id: string }[] } }>(
      `{ person(slug: "jeanette-richards") { id posts { id } } }`,
    );
    const post = person.posts[0]!.id;
    const { actions } = await gui.api.ask<{ actions: { nodes: typeof mine } }>(
      `query ($id: ID!) { actions(filter: { accountableId: $id }, first: 3, orderBy: [{ field: DUE_ON }]) { nodes { id reference name } } }`,
      { id: post },
    );
    mine = actions.nodes;
    const { accountInvite } = await write<{ link: string }>('accountInvite', 'AccountInviteInput', 'link', {
      email: EMAIL,
      name: 'Jeanette Richards',
      role: 'OFFICER',
      personId: person.id,
    });
    await clientOf(gui.api.address).ask(
      `mutation ($input: PasswordSetInput!) { passwordSet(input: $input) { userErrors { message } } }`,
      { input: { link: accountInvite!.link, password: PASSWORD } },
    );
    opened = await gui.open('/login', phone);
    await opened.page.context().clearCookies();
    await opened.page.reload();
  });

  const record = async (page: Page, reference: string, words: string) => {
    await page
      .getByRole('button', { name: new RegExp(`^Record progress of ${reference} `) })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    const rating = dialog.getByRole('group', { name: 'Rating of the action' });
    await rating.getByRole('radio', { name: /Green/ }).check();
    await dialog.getByRole('textbox', { name: 'What was done' }).fill(words);
    return dialog;
  };

  test('signs in, sees at home what needs her, and opens her actions', async () => {
    const { page } = opened;
    await page.getByRole('textbox', { name: 'Email address' }).fill(EMAIL);
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByRole('heading', { name: 'What needs you' }).waitFor();
    await expect.poll(() => seriousFaults(page), { timeout: 10_000 }).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    await page.getByRole('link', { name: 'My actions' }).click();
    await heading(page, 'My actions');
  });

  test('records progress of the first', async () => {
    const { page } = opened;
    const dialog = await record(page, mine[0]!.reference, 'Both teams are trained.');
    await dialog.getByRole('button', { name: 'Record it' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect((await action(mine[0]!.id)).progress.nodes).toContainEqual({
      commentary: 'Both teams are trained.',
      actionRating: 'GREEN',
    });
  });

  test('records progress of the second as the train goes into a tunnel: it is sent again, and saved once', async () => {
    const { page } = opened;
    let lost = 0;
    await page.route(`${gui.api.address}/graphql`, async (route) => {
      const isWrite = route.request().postData()?.includes('ActionRecordProgress') ?? false;
      if (!isWrite || lost > 0) return route.continue();
      lost += 1;
      // It arrives, and the answer is lost.
      await route.fetch();
      return route.abort('connectionreset');
    });
    const dialog = await record(page, mine[1]!.reference, 'Sent from a train.');
    await dialog.getByRole('button', { name: 'Record it' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.unrouteAll();
    expect(lost).toBe(1);
    const { progress } = await action(mine[1]!.id);
    expect(progress.nodes.filter(({ commentary }) => commentary === 'Sent from a train.').length).toBe(1);
  });

  test('mends the text of the third while a colleague changes it too: both are shown, and neither is lost', async () => {
    const { page } = opened;
    const third = mine[2]!;
    const before = await action(third.id);
    await page.goto(`${gui.address}/#/actions/${third.id}/edit`);
    const text = page.getByRole('textbox', { name: /^Its whole text/ }).first();
    await text.waitFor();
    await text.fill(`${before.description} Report to the board in March.`);
    await write('actionUpdate', 'ActionUpdateInput', 'action { id }', {
      id: third.id,
      version: before.version,
      accountableText: 'The Director',
    });
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('heading', { name: 'Somebody else changed this record' }).waitFor();
    await expect.poll(() => seriousFaults(page), { timeout: 10_000 }).toEqual([]);
    await page.getByRole('button', { name: 'Save what I chose' }).click();
    await page
      .getByRole('button', { name: /^Record progress of/ })
      .first()
      .waitFor();
    expect(await action(third.id)).toMatchObject({
      description: `${before.description} Report to the board in March.`,
      accountableText: 'The Director',
    });
    await page.context().close();
  });
});

describe('a reader', () => {
  beforeAll(async () => {
    const { actions } = await gui.api.ask<{
      actions: { nodes: { id: string; reference: string; version: number }[] };
    }>(
      `{ plan: plan(slug: "${PLAN}") { id } actions(filter: { reference: "1.1 a" }, first: 5) { nodes { id reference version } } }`,
    );
    const { id, version } = actions.nodes[0]!;
    for (const [recordedOn, actionRating] of [
      ['2025-11-10', 'AMBER'],
      ['2025-12-15', 'GREEN'],
    ]) {
      await write('actionRecordProgress', 'ActionRecordProgressInput', 'progressUpdate { id }', {
        actionId: id,
        recordedOn,
        actionRating,
        commentary: `Rated ${actionRating?.toLowerCase()}.`,
      });
    }
    await write('actionReviseTimescale', 'ActionReviseTimescaleInput', 'action { id }', {
      id,
      version,
      timescale: { text: 'March 2026' },
      reason: 'A post is vacant',
      approvedOn: '2025-12-20',
      approvedByText: 'The Executive Director',
    });
    await ties();
    const { ended, paper } = await gui.api.ask<{
      ended: { id: string; version: number };
      paper: { id: string };
    }>(`{ ended: action(plan: "${PLAN}", reference: "1.1 c") { id version }
      paper: document(slug: "cyp-scrutiny-2026-01-07-agenda-pack") { id } }`);
    await done(gui.api, 'actionUpdate', {
      ...ended,
      validTo: { date: '2025-12-08' },
      citations: [{ documentId: paper.id, field: 'validTo', place: 'Item 9, actions closed' }],
    });
    // More than come at once.
    await done(
      gui.api,
      'progressRecord',
      Array.from({ length: 12 }, (_, index) => ({
        actionId: id,
        recordedOn: `2025-12-${10 + index}`,
        commentary: `Looked at again, ${index + 1} of 12.`,
      })),
    );
  });

  const COMMITTEE = 'children-and-young-people-scrutiny-committee';
  const bySlug = async (kind: 'board' | 'plan' | 'post' | 'person', slug: string) =>
    (await gui.api.ask<Record<string, { id: string }>>(`{ ${kind}(slug: "${slug}") { id } }`))[kind]!.id;
  const tie = (type: string, sourceId: string, targetId: string, validFrom: string, validTo?: string) =>
    done(gui.api, 'relationshipCreate', {
      type,
      sourceId,
      targetId,
      validFrom: { date: validFrom },
      ...(validTo ? { validTo: { date: validTo } } : {}),
    });

  /** Another chair, plans taken up and given up, boards below and above, and another post that answers for an action. */
  async function ties() {
    const { board, action: answered } = await gui.api.ask<{
      board: { id: string; relationships: { nodes: { id: string; version: number }[] } };
      action: { id: string };
    }>(`{ board(slug: "${COMMITTEE}") { id relationships(types: [CHAIRS]) { nodes { id version } } }
      action(plan: "${PLAN}", reference: "1.1 b") { id } }`);
    const [chair] = board.relationships.nodes;
    await done(gui.api, 'relationshipEnd', { ...chair, validTo: { date: '2025-12-01' } });
    const post = await bySlug('post', 'head-of-skills');
    const above = await bySlug('board', 'overview-and-scrutiny-committee');
    await tie('CHAIRS', post, board.id, '2025-12-01');
    await tie('HOLDS', await bySlug('person', 'jeanette-richards'), post, '2025-12-01');
    await tie('MONITORS', board.id, await bySlug('plan', 'neglect-strategy'), '2025-12-02');
    await tie('MONITORS', board.id, await bySlug('plan', 'lets-do-it'), '2025-09-01', '2025-12-03');
    await tie('SUB_GROUP_OF', await bySlug('board', 'strengthening-outcomes-board'), board.id, '2025-12-04');
    await tie('REPORTS_TO', board.id, above, '2025-09-01', '2025-12-05');
    await tie('ACCOUNTABLE_FOR', await bySlug('post', 'head-of-send'), answered.id, '2025-12-06');
    await tie('ACCOUNTABLE_FOR', board.id, answered.id, '2025-12-07');
  }

  test('asks what changed since the last board, and prints the answer', async () => {
    const { page, errors } = await gui.open(
      '/boards/children-and-young-people-scrutiny-committee?asAt=2026-01-07',
    );
    await page.getByRole('link', { name: 'What changed since 13 November 2025' }).click();
    await heading(page, 'What changed since 13 November 2025');
    const plan = page.getByRole('region', { name: "Children's Services Improvement Plan" });
    const ratings = plan.getByRole('listitem').filter({ hasText: 'reported on 15 December 2025' });
    expect(await ratings.innerText()).toMatch(/1\.1 a[\s\S]*from[\s\S]*Amber[\s\S]*to[\s\S]*Green/);
    const moved = plan.getByRole('listitem').filter({ hasText: 'A post is vacant' });
    expect(await moved.innerText()).toMatch(
      /to March 2026.* later, approved on 20 December 2025 by The Executive Director/,
    );
    expect(await plan.getByText(/^\d+ reports of progress$/).count()).toBe(1);
    // What the paper of the meeting published stands with the paper.
    await plan
      .getByRole('link', { name: /^Agenda pack/ })
      .first()
      .waitFor();
    const told = (section: string) =>
      page.getByRole('region', { name: section }).getByRole('listitem').allInnerTexts();
    const committee = 'the Children and Young People Scrutiny Committee';
    expect(await told('The board')).toEqual([
      expect.stringMatching(`^From 1 December 2025 .* no longer chairs ${committee}\\.`),
      `From 1 December 2025 Head of Skills chairs ${committee}.`,
      'From 1 December 2025 Jeanette Richards holds Head of Skills.',
      `From 2 December 2025 ${committee} monitors the Neglect strategy.`,
      `From 3 December 2025 ${committee} no longer monitors the Let's Do It! strategy.`,
    ]);
    expect(await told('Its reporting lines')).toEqual([
      `From 4 December 2025 the Strengthening Outcomes Board is a sub-group of ${committee}.`,
      `From 5 December 2025 ${committee} no longer reports to the Overview and Scrutiny Committee.`,
    ]);
    const parts = plan.getByRole('listitem').filter({ hasText: /From [67] December 2025/ });
    expect(await parts.allInnerTexts()).toEqual([
      'From 6 December 2025 Head of SEND is accountable for action 1.1 b.',
      `From 7 December 2025 ${committee} is accountable for action 1.1 b.`,
    ]);
    const ended = plan.getByRole('listitem').filter({ hasText: 'Ended: 8 December 2025' });
    expect(await ended.innerText()).toMatch(/^1\.1 c[\s\S]*Item 9, actions closed$/);
    expect(await page.getByText('· 1 action ended ·').count()).toBe(1);
    expect(await plan.getByText(/^Looked at again, \d+ of 12\.$/).count()).toBe(12);
    expect(await page.getByText('Plans in which nothing changed').count()).toBe(1);
    expect(await seriousFaults(page)).toEqual([]);

    await page.evaluate('window.print = () => { window.printed = true; }');
    await page.getByRole('button', { name: 'Print' }).click();
    expect(await page.evaluate('window.printed')).toBe(true);
    await page.emulateMedia({ media: 'print' });
    for (const hidden of [
      page.getByRole('button'),
      page.getByRole('navigation'),
      page.getByRole('textbox'),
    ]) {
      expect(await hidden.count()).toBe(0);
    }
    const decoration = `getComputedStyle(document.querySelector('main section a')).textDecorationLine`;
    expect(await page.evaluate(decoration)).toBe('none');
    const pdf = await page.pdf({ preferCSSPageSize: true });
    // A4, as the style of the page says.
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
    const head = await page.evaluate(
      `[...document.adoptedStyleSheets].map((sheet) => [...sheet.cssRules].map((rule) => rule.cssText).join()).join()`,
    );
    expect(head).toMatch(/What changed since 13 November 2025[\s\S]*As at 7 January 2026/);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('chooses another meeting, and another day', async () => {
    const { page } = await gui.open(
      '/boards/children-and-young-people-scrutiny-committee/changes?asAt=2026-01-07',
    );
    await page.getByRole('link', { name: '16 September 2025' }).click();
    await heading(page, 'What changed since 16 September 2025');
    await page.getByText('The plan holds them all.').first().waitFor();
    await page.goto(`${gui.address}/#/boards/strengthening-outcomes-board/changes`);
    const none = page.getByText('The register knows no meeting of this board');
    await none.waitFor();
    expect(await none.innerText()).toContain('Choose a day above');
    await page.context().close();
  });
});

describe('an officer, at home', () => {
  test('sees the next meetings first, marks what was seen, and chooses plans among all', async () => {
    const soon = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    const meet = (day: string, where: string) =>
      rowsOf(gui.api.database, `update board set meeting_dates = array[$1::date] where ${where}`, [day]);
    // More boards than are shown; the last by its name meets first.
    await meet(soon(20), `status = 'ACTIVE'`);
    const last = `(select b.id from board b join node n using (id) where status = 'ACTIVE' order by lower(name) desc limit 1)`;
    await meet(soon(3), `id = ${last}`);
    const [board] = await rowsOf<{ name: string }>(
      gui.api.database,
      `select name from node where id = ${last}`,
    );
    const { page } = await gui.open('/');
    const meetings = page.getByRole('region', { name: 'Boards meeting soon' });
    expect(await meetings.getByRole('listitem').first().innerText()).toContain(board!.name);

    // The clock of this device is wrong by an hour: what is entered next is new all the same.
    await page.clock.setFixedTime(Date.now() + 3_600_000);
    const news = page.getByRole('region', { name: 'Since you last looked' });
    await news.getByRole('button', { name: 'Mark all as seen' }).click();
    await news.getByText('Nothing. What anybody enters').waitFor();
    await write('personCreate', 'PersonCreateInput', 'person { id }', { name: 'Robin Newcomer' });
    await page.reload();
    await news.getByText('Robin Newcomer').first().waitFor();
    await news.getByRole('link', { name: /^1\s*change$/ }).waitFor();
    // The whole log is read on, page after page.
    await page.goto(`${gui.address}/#/changes`);
    const entries = page.getByRole('main').getByRole('list').last().getByRole('listitem');
    await page.getByRole('button', { name: 'Show more' }).click();
    await entries.nth(99).waitFor();
    expect(await entries.count()).toBe(100);
    await page.goto(`${gui.address}/#/`);

    const kept = page.getByRole('region', { name: 'Actions to keep in order' });
    await kept.getByRole('heading', { name: 'All plans' }).waitFor();
    // Found by another name that the papers use.
    await kept.getByRole('combobox', { name: 'Plans' }).fill('Priority Action Plan');
    await kept.getByRole('option', { name: /SEND Priority Impact Plan/ }).click();
    await kept.getByRole('heading', { name: 'SEND Priority Impact Plan' }).waitFor();
    expect(await kept.getByRole('heading', { name: 'All plans' }).count()).toBe(0);
    // Where the names of the chosen plans are not to be had, it says so, and never counts all plans instead.
    await page.route('**/graphql', (route) =>
      /NodesByIds|NeedsOf/.test(route.request().postData() ?? '') ? route.abort() : route.continue(),
    );
    await page.reload();
    await kept.getByRole('alert').first().waitFor();
    expect(await kept.getByRole('heading', { level: 3 }).allInnerTexts()).toHaveLength(1);
    expect(await kept.getByRole('heading', { name: 'All plans' }).count()).toBe(0);
    await page.context().close();
  });
});
