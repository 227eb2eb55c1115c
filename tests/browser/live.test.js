import { test } from "node:test";
import assert from "node:assert/strict";
import { readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { assertInView, close, open, useBrowser } from "./support/browser.js";
import { LivePage, said } from "./support/live.js";
import { seed } from "./support/program.js";

useBrowser();
const harbour = seed("harbour-dredging-draft.txt");
const cards = page => page.locator(".document:visible .card:visible");

test("The page is opened under its own policy, and the outline can be read", async t => {
  const live = await LivePage.start(t, harbour);
  const answers = [];
  const page = await open(live.address, { watch: answer => answers.push(answer) });
  assert.match(await page.locator(".outline .items > li > .item .name").first().innerText(), /弄清淤在哪里/);
  assert.equal(await cards(page).count(), 10);
  const policy = (await answers[0].allHeaders())["content-security-policy"];
  for (const part of ["default-src 'none'", "connect-src 'self'", "frame-ancestors 'none'", "form-action 'none'"]) assert.ok(policy.includes(part), part);
  assert.ok(!policy.includes("unsafe"));
  await close(page);
});

test("The page follows the file, and the reader stays where they are", async t => {
  const live = await LivePage.start(t, harbour);
  const page = await open(live.address);
  await page.getByRole("button", { name: "提示" }).click();
  await page.getByRole("button", { name: "浅色 / 深色" }).click();
  await page.locator(".outline .item", { hasText: "一、弄清淤在哪里" }).locator(".twist").first().click();
  for (let i = 0; i < 8; i++) await page.keyboard.press("j");
  await page.evaluate(() => {
    const words = document.querySelector(".card.here .message");
    window.opened = words.textContent;
    const line = [...document.querySelectorAll(".line")].find(other => other.textContent.includes("倒进指定的围堰"));
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let node;
    while (walker.nextNode()) if (walker.currentNode.textContent.includes("围堰，一船")) node = walker.currentNode;
    const at = node.textContent.indexOf("围堰，一船");
    getSelection().setBaseAndExtent(node, at, node, at + 2);
  });
  await page.waitForTimeout(300);
  const height = () => page.locator(".line", { hasText: "倒进指定的围堰" }).evaluate(line => line.getBoundingClientRect().top);
  const before = await height();
  live.text = live.text.replace("\n", "\n一行新的副标题\n").replace("挖多少，不能拍脑袋", "挖多少，要看图纸和记录，不能拍脑袋");
  await said(page, "文件有变动");
  await page.waitForTimeout(400);
  assert.ok(Math.abs(await height() - before) < 2, `${before} → ${await height()}`);
  assert.equal(await page.evaluate(() => getSelection().toString()), "围堰");
  assert.equal(await page.locator(".card.here .message").textContent(), await page.evaluate(() => window.opened));
  assert.equal(await page.locator(".item[aria-expanded='false']").count(), 1);
  assert.equal(await page.getByRole("button", { name: "提示" }).getAttribute("aria-pressed"), "false");
  assert.equal(await page.evaluate(() => document.querySelector("#dark").media), "screen");
  await page.reload();
  assert.equal(await page.getByRole("button", { name: "提示" }).getAttribute("aria-pressed"), "false", "it outlives a reload");
  assert.equal(await page.evaluate(() => document.querySelector("#dark").media), "screen");
  await close(page);
});

test("Editors that put a new file in the place of the old are followed too", async t => {
  const live = await LivePage.start(t, harbour);
  const page = await open(live.address);
  for (const title of ["换上的一稿", "换上的二稿"]) {
    writeFileSync(`${live.path}.new`, `${title}\n同志们：\n一、好\n好。\n`);
    renameSync(`${live.path}.new`, live.path);
    await page.waitForFunction(words => document.title.includes(words), title);
  }
  await close(page);
});

test("A click repairs the file, and it can be taken back step by step", async t => {
  const live = await LivePage.start(t, harbour);
  const before = live.text;
  const page = await open(live.address);
  await page.locator(".text .finding", { hasText: "第一、" }).click();
  const height = await page.locator(".line", { hasText: "第一" }).evaluate(line => line.getBoundingClientRect().top);
  await page.locator(".card.here").getByRole("button", { name: "应用修改" }).click();
  await said(page, "已修改并存盘");
  const once = before.replace("第一、", "第一，");
  assert.equal(live.text, once);
  assert.equal(await cards(page).count(), 9);
  await page.waitForTimeout(300);
  assert.ok(Math.abs(await page.locator(".line", { hasText: "第一" }).evaluate(line => line.getBoundingClientRect().top) - height) < 2, "the text stands still");

  await page.locator(".text .finding", { hasText: "四、" }).click();
  assert.equal(await page.locator(".card.here .apply").innerText(), "看过了，应用修改", "what changes more than a mark is to be looked at");
  await page.locator(".card.here .apply").click();
  await page.waitForFunction(() => document.querySelectorAll(".card").length < 9);
  assert.ok(live.text.includes("三、管好泥往哪放"));
  await page.locator(".tools .undo").click();
  await page.waitForFunction(() => document.querySelectorAll(".card").length === 9);
  assert.equal(live.text, once);
  await page.locator(".tools .undo").click();
  await page.waitForFunction(() => document.querySelectorAll(".card").length === 10);
  assert.equal(live.text, before);
  assert.equal(await page.locator(".undo:visible").count(), 0);
  await close(page);
});

test("What somebody else has written since is not taken back", async t => {
  const live = await LivePage.start(t, harbour);
  const page = await open(live.address);
  await page.locator(".text .finding", { hasText: "第一、" }).click();
  await page.locator(".card.here .apply").click();
  await page.locator(".tools .undo").waitFor();
  live.text += "别人加的一行\n";
  await page.locator(".tools .undo").waitFor({ state: "hidden" });
  await page.keyboard.press("u");
  assert.ok(live.text.endsWith("别人加的一行\n"));
  await close(page);
});

test("All of it can be done by keys", async t => {
  const live = await LivePage.start(t, harbour);
  const before = live.text;
  const page = await open(live.address);
  for (let i = 0; i < 8; i++) await page.keyboard.press("j");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.className), "apply");
  const words = await page.locator(".apply:focus").evaluate(button => document.getElementById(button.getAttribute("aria-describedby")).textContent);
  assert.match(words, /“第一、”应写成/);
  await page.keyboard.press("Enter");
  await said(page, "已修改");
  assert.notEqual(live.text, before);
  assert.match(await page.evaluate(() => document.activeElement.textContent), /没有结束语/, "the focus goes on to the next finding");
  assert.equal(await page.locator(".said").getAttribute("aria-live"), "polite");
  await page.keyboard.press("u");
  await said(page, "已撤销");
  assert.equal(live.text, before);
  for (const _ of "1234567890") {
    await page.keyboard.press("j");
    if (await page.locator(".card.here", { hasText: "不用逗号" }).count()) break;
  }
  await page.keyboard.press("a");
  await said(page, "已修改");
  assert.ok(live.text.includes("第一，"));
  await close(page);
});

test("Two pages show the same file, and a repair of what one of them no longer shows is refused", async t => {
  const live = await LivePage.start(t, harbour);
  const [one, two] = [await open(live.address), await open(live.address)];
  await one.locator(".text .finding", { hasText: "第一、" }).click();
  await one.locator(".card.here .apply").click();
  await two.waitForFunction(() => document.querySelectorAll(".card").length === 9);
  await two.locator(".tools .undo").click();
  await one.waitForFunction(() => document.querySelectorAll(".card").length === 10);
  const stale = await two.evaluate(async () => (await fetch("fix", { method: "POST", body: '{"version":1,"finding":8}' })).status);
  assert.equal(stale, 409);
  two.complaints = two.complaints.filter(complaint => !complaint.includes("409"));
  await close(one);
  await close(two);
});

test("A file that is gone is still shown, and nothing is written in its place", async t => {
  const live = await LivePage.start(t, harbour);
  const text = live.text;
  const page = await open(live.address);
  await page.locator(".text .finding", { hasText: "第一、" }).click();
  rmSync(live.path);
  await page.locator(".banner", { hasText: "文件不存在" }).waitFor();
  assert.equal(await cards(page).count(), 10);
  await page.locator(".card.here .apply").click();
  await said(page, "文件不存在");
  assert.deepEqual(readdirSync(dirname(live.path)), []);
  await page.reload();
  await page.locator(".banner", { hasText: "文件不存在" }).waitFor();
  assert.equal(await cards(page).count(), 10);
  live.text = text;
  await said(page, "文件又能读了");
  assert.equal(await page.locator(".banner:visible").count(), 0);
  await close(page);
});

test("The program ends at once with pages open, and they say so", async t => {
  const live = await LivePage.start(t, harbour);
  const pages = [];
  for (let i = 0; i < 3; i++) {
    let follows;
    const following = new Promise(resolve => { follows = resolve; });
    pages.push(await open(live.address, { watch: answer => answer.url().endsWith("/events") && follows() }));
    await following;
  }
  const time = await live.stop();
  t.diagnostic(`Ctrl+C with three pages open: ${time.toFixed(0)} ms`);
  assert.ok(time < 3000, `${time} ms`);
  assert.equal(live.server.exitCode, 0);
  for (const page of pages) {
    await page.locator(".banner", { hasText: "连接断开" }).waitFor();
    await page.close();
  }
});

test("The first page is there soon", async t => {
  const live = await LivePage.start(t, harbour);
  const page = await open(live.address);
  const painted = await page.evaluate(() => new Promise(resolve => new PerformanceObserver(list =>
    list.getEntriesByName("first-contentful-paint").forEach(entry => resolve(performance.timeOrigin + entry.startTime))).observe({ type: "paint", buffered: true })));
  const serving = live.ready - live.started;
  t.diagnostic(`first page: ${serving.toFixed(0)} ms from the start of the program to its address, ${(painted - performance.timeOrigin - live.started).toFixed(0)} ms to the first contentful paint, the browser being open`);
  await assertInView(page.locator(".line").first());
  await close(page);
});
