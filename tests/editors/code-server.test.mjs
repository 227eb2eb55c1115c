// An hour of a writer in a real VS Code, in one window: every test goes on where the one before it stopped.
import assert from "node:assert/strict";
import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { repository, startHost } from "./code-server/host.mjs";
import { until } from "./code-server/until.mjs";
import { Workbench } from "./code-server/workbench.mjs";

const draft = "harbour-dredging-draft.txt";
const clean = "spring-farming-meeting.txt";
let host;
let window;

before(async () => {
  host = await startHost({ chinese: true });
  const texts = join(host.folder, "讲话稿");
  mkdirSync(texts);
  for (const name of [draft, clean, "market-renovation.md"]) cpSync(join(repository, "seeds", name), join(texts, name));
  window = await Workbench.open(host, texts, { chinese: true });
}, { timeout: 300_000 });

after(async () => {
  await window?.close();
  await host?.stop();
});

const step = (name, run) =>
  test(name, { timeout: 120_000 }, async () => {
    try {
      await run();
    } catch (error) {
      await window?.screenshot(`failed ${name}`);
      throw error;
    }
  });

step("a speech is opened, and its defects are underlined", async () => {
  await window.openFile(draft);
  await window.squiggles.first().waitFor();
  await until(() => window.errors.count(), (count) => count >= 4);
});

step("the problems are listed, in the writer's language and with the rule's id", async () => {
  await window.page.keyboard.press("Control+Shift+M");
  const row = window.problem("OL201");
  await row.waitFor();
  assert.match(await row.innerText(), /此处应为“三、”，写成了“四、”，中间缺号/u);
  await window.screenshot("problems");
  await window.page.keyboard.press("Control+Shift+M");
});

step("the outline stands in the side bar, with lengths and defects", async () => {
  await window.showOutline();
  await window.row("一、弄清淤在哪里").waitFor();
  assert.equal((await window.describe("一、弄清淤在哪里")).description, "230字 · 1分03秒");
  const broken = await until(() => window.describe("四、管好泥往哪放"), (row) => row.badge !== "none");
  assert.deepEqual(broken, { name: "四、管好泥往哪放", description: "177字 · 48秒", badge: "2", selected: false });
  assert.equal((await window.describe("一是航道变窄")).name, "一是航道变窄…");
  await window.screenshot("outline");
});

step("the status bar has length, speaking time and the number of findings", async () => {
  assert.equal(await window.length.innerText(), "908字 · 4分08秒");
  assert.equal(await window.findings.innerText(), "10处问题");
});

step("a click on a row goes to its text", async () => {
  await window.row("五、守好安全这条线").click();
  await window.cursorAt(18, 1);
});

step("the outline follows the cursor", async () => {
  await window.goTo(12, 5);
  await until(() => window.describe("（二）泊位要挖匀"), (row) => row.selected);
});

step("what is selected is counted", async () => {
  await window.goTo(6);
  await window.page.keyboard.press("Shift+End");
  await until(() => window.length.innerText(), (text) => text === "已选 8字 · 2秒");
});

step("a defect is underlined while it is typed, and forgotten when it is undone", async () => {
  await window.openFile(clean);
  await until(() => window.findings.innerText(), (text) => text === "");
  assert.equal(await window.squiggles.count(), 0);
  await window.goTo(7, 3);
  await window.page.keyboard.press("Shift+ArrowRight");
  await window.page.keyboard.type("二");
  await window.errors.first().waitFor();
  await until(() => window.describe("二、认清农时形势"), (row) => row.badge !== "none");
  await window.screenshot("typed");
  await window.page.keyboard.press("Control+Z");
  await window.squiggles.first().waitFor({ state: "detached" });
});

step("one key repairs a defect", async () => {
  await window.openFile(draft);
  await window.goTo(15, 2);
  await window.quickFix("（一）");
  await until(() => window.line(15), (line) => line.startsWith("（一）能用的泥"));
  await until(() => window.findings.innerText(), (text) => text === "9处问题");
});

step("a series is renumbered from the tree's menu", async () => {
  await window.menu("（二）堤脚要留足", "本组重新编号");
  await until(() => window.line(13), (line) => line.startsWith("（三）堤脚要留足"));
});

step("everything safe is repaired at once", async () => {
  await window.command("一键修正");
  await until(() => window.line(14), (line) => line === "四、管好泥往哪放");
  await until(() => window.line(17), (line) => line.startsWith("第一，"));
});

step("a section is dragged to another place with its text, and everything is renumbered", async () => {
  await window.openFile(clean);
  await window.row("三、压实各方责任").dragTo(window.row("一、认清农时形势"));
  await until(() => window.line(7), (line) => line === "　　一、压实各方责任，真帮忙真服务");
  assert.match(await window.line(8), /任务定了/u);
  await window.row("二、认清农时形势").waitFor();
  await window.row("三、抓牢关键环节").waitFor();
  await until(() => window.findings.innerText(), (text) => text === "");
  await window.screenshot("dragged");
  await window.focusEditor();
  await window.page.keyboard.press("Control+Z");
  await until(() => window.line(7), (line) => line === "　　一、认清农时形势，早动手早安排");
});

step("a section goes down a level with its children, and up again", async () => {
  await window.menu("二、抓牢关键环节", "降一级");
  await window.row("（三）抓牢关键环节").waitFor();
  await window.menu("（三）抓牢关键环节", "升一级");
  await window.row("二、抓牢关键环节").waitFor();
});

step("Enter goes on with the next marker, and takes it back when pressed again", async () => {
  await window.goTo(18, 3);
  await window.page.keyboard.press("Control+L");
  await window.page.keyboard.press("ArrowRight");
  await window.page.keyboard.press("ArrowLeft");
  await window.page.keyboard.press("Enter");
  await until(() => window.line(19), (line) => line === "　　（四）");
  await window.screenshot("next-marker");
  await window.page.keyboard.press("Enter");
  await until(() => window.line(19), (line) => line.trim() === "");
  for (let undo = 0; undo < 4; undo++) await window.page.keyboard.press("Control+Z");
  await until(() => window.line(19), (line) => line.startsWith("　　三、压实各方责任"));
});

step("the outline is copied as text", async () => {
  await window.command("复制提纲");
  const copied = await until(() => window.clipboard(), (text) => text.includes("抓牢"));
  assert.match(copied, /^一、认清农时形势，早动手早安排\n　　（一）农时并不宽裕\n/u);
});

step("a rule is explained from a problem's link", async () => {
  await window.openFile(draft);
  await window.page.keyboard.press("Control+Shift+M");
  await window.problem("OL601").getByText("OL601").click();
  await until(() => window.preview(), (text) => text.includes("placeholder-left"));
  await window.screenshot("rule");
  await window.focusEditor();
  await window.command("View: Close Editors in Other Groups");
  await window.page.keyboard.press("Control+Shift+M");
  await window.page.keyboard.press("Control+Shift+M");
});

step("the tokens of the outline have colours, lead-ins their counts, sections their lengths", async () => {
  await window.openFile(clean);
  await until(() => window.colours("三、压实各方责任"), (colours) => colours.length > 1);
  await window.goTo(6);
  await until(() => window.line(6), (line) => /我讲三点.*✓/u.test(line));
  await window.page.locator(".codelens-decoration", { hasText: "270字 · 1分14秒" }).waitFor();
});

step("the mouse is told where it is", async () => {
  await window.goTo(9, 4);
  await window.page.keyboard.press("Control+K");
  await window.page.keyboard.press("Control+I");
  await window.page.locator(".monaco-hover", { hasText: "第1项，共2项" }).first().waitFor();
  await window.page.keyboard.press("Escape");
});

step("a count leads to its series, and the next key over the section", async () => {
  await window.goTo(6, 128);
  await window.page.keyboard.press("F12");
  await window.cursorAt(7, 3);
  await window.page.keyboard.press("Shift+Alt+ArrowRight");
  await until(() => window.length.innerText(), (text) => text.startsWith("已选"));
});

step("sections fold, and are found by name", async () => {
  assert.ok((await window.page.locator(".cldr.codicon-folding-expanded").count()) >= 3);
  await window.page.keyboard.press("Control+Shift+O");
  await window.page.locator(".quick-input-list .monaco-list-row", { hasText: "三、压实各方责任" }).first().waitFor();
  await window.page.keyboard.press("Escape");
  await window.page.keyboard.press("Control+T");
  await window.page.locator(".quick-input-widget:visible input[type=text]").fill("#守好安全");
  await window.page.locator(".quick-input-list .monaco-list-row", { hasText: "五、守好安全这条线" }).first().waitFor();
  await window.page.keyboard.press("Escape");
});
