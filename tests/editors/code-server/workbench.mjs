import { mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { home, repository } from "./host.mjs";

const { chromium } = createRequire(join(home, "package.json"))("playwright-core");
const screenshots = join(repository, "artifacts/screenshots");

/** VS Code's window, by the things a writer sees in it. */
export class Workbench {
  static async open(host, folder, { chinese = false } = {}) {
    const browser = await chromium.launch({ executablePath: process.env.OUTLINELINT_CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"] });
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: chinese ? "zh-CN" : "en-US", permissions: ["clipboard-read", "clipboard-write"] });
    const page = await context.newPage();
    await page.goto(`${host.address}?folder=${encodeURIComponent(folder)}`, { waitUntil: "domcontentloaded" });
    await page.waitForSelector(".monaco-workbench", { timeout: 120_000 });
    await page.waitForSelector(".explorer-folders-view .monaco-list-row", { timeout: 120_000 });
    return new Workbench(browser, page);
  }

  constructor(browser, page) {
    this.browser = browser;
    this.page = page;
    page.setDefaultTimeout(20_000);
    this.squiggles = page.locator(".editor-instance .squiggly-error, .editor-instance .squiggly-warning, .editor-instance .squiggly-info");
    this.errors = page.locator(".editor-instance .squiggly-error");
    this.problems = page.locator(".markers-panel .monaco-list-row");
    this.rows = page.locator(".customview-tree .monaco-list-row");
    this.length = page.locator('.statusbar-item[id$="outlinelint.length"]');
    this.findings = page.locator('.statusbar-item[id$="outlinelint.findings"]');
  }

  /** Opens a file of the folder, as Ctrl+P does. */
  async openFile(name) {
    await this.pick("Control+P", name);
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
    await this.page.locator(".editor-instance .view-line").first().waitFor();
  }

  async command(name) {
    await this.pick("F1", `>${name}`);
  }

  /** Shows the outline, from its icon in the activity bar. */
  async showOutline(name = "讲话提纲") {
    await this.page.locator(".activitybar .action-item", { has: this.page.locator(`.action-label[aria-label^="${name}"]`) }).click();
    // A tool tip would lie over the tree.
    await this.page.mouse.move(500, 790);
    await this.page.locator(".customview-tree").waitFor({ state: "attached" });
  }

  row(label) {
    return this.rows.filter({ hasText: label });
  }

  /** What stands behind the name in a row: the figures, and the badge of its defects. */
  async describe(label) {
    return await this.row(label).evaluate((row) => ({
      name: row.querySelector(".label-name")?.textContent,
      description: row.querySelector(".label-description")?.textContent,
      badge: getComputedStyle(row.querySelector(".monaco-icon-label"), "::after").content.replaceAll('"', ""),
      selected: row.classList.contains("selected"),
    }));
  }

  problem(rule) {
    return this.problems.filter({ hasText: rule });
  }

  /** A line of the text, counted from 1, as far as it is on the screen; a line that is wrapped is several rows there. */
  async line(number) {
    return await this.page.evaluate((wanted) => {
      const editor = document.querySelector(".editor-instance .monaco-editor");
      const tops = (selector) => [...editor.querySelectorAll(selector)].map((row) => [Number.parseFloat(row.style.top || row.parentElement.style.top), row]);
      const numbers = tops(".margin-view-overlays > div").map(([top, row]) => [top, row.querySelector(".line-numbers")?.textContent.trim()]);
      const [from] = numbers.find(([, text]) => text === `${wanted}`) ?? [Number.NaN];
      const next = Math.min(...numbers.filter(([top, text]) => top > from && text).map(([top]) => top));
      const rows = tops(".view-line").filter(([top]) => top >= from && top < next);
      return rows.sort(([one], [other]) => one - other).map(([, row]) => row.textContent.replaceAll("\u00a0", " ")).join("");
    }, number);
  }

  /** The colours in a line that holds some text. */
  async colours(text) {
    const spans = this.page.locator(".editor-instance .view-line", { hasText: text }).first().locator("span[class*=mtk]");
    return [...new Set(await spans.evaluateAll((all) => all.map((span) => getComputedStyle(span).color)))];
  }

  /** Puts the cursor, as Ctrl+G does; both count from 1. */
  async goTo(line, column = 1) {
    await this.pick("Control+G", `:${line}:${column}`);
    await this.cursorAt(line, column);
  }

  async cursorAt(line, column) {
    await this.page.locator('.statusbar-item[id="status.editor.selection"]', { hasText: `Ln ${line}, Col ${column}` }).first().waitFor();
  }

  async focusEditor() {
    await this.page.keyboard.press("Control+1");
  }

  /** Opens the light bulb's menu at the cursor, and takes an entry, as one does without the mouse. */
  async quickFix(entry) {
    await this.page.keyboard.press("Control+.");
    const rows = this.page.locator(".action-widget .monaco-list-row.action");
    await rows.filter({ hasText: entry }).first().waitFor();
    await this.screenshot("quick-fix");
    const focused = this.page.locator(".action-widget .monaco-list-row.focused");
    for (let down = await rows.count(); !(await focused.innerText()).includes(entry); down--) {
      if (down === 0) throw new Error(`${entry} cannot be reached in the menu`);
      await this.page.keyboard.press("ArrowDown");
    }
    await this.page.keyboard.press("Enter");
  }

  /** Takes an entry of a row's own menu. */
  async menu(label, entry) {
    await this.row(label).click({ button: "right" });
    const item = this.page.locator(".monaco-menu .action-item", { hasText: entry }).first();
    await item.waitFor();
    await this.screenshot("menu");
    await item.click();
  }

  clipboard() {
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** The text of a Markdown preview. */
  async preview() {
    const texts = await Promise.all(this.page.frames().map((frame) => frame.locator("body").innerText({ timeout: 1000 }).catch(() => "")));
    return texts.join("\n");
  }

  async screenshot(name) {
    mkdirSync(screenshots, { recursive: true });
    await this.page.screenshot({ path: join(screenshots, `${name}.png`) });
  }

  async close() {
    await this.browser.close();
  }

  async pick(key, text) {
    await this.page.keyboard.press(key);
    const input = this.page.locator(".quick-input-widget:visible input[type=text]");
    await input.waitFor();
    await input.fill(text);
    await this.page.locator(".quick-input-list .monaco-list-row.focused, .quick-input-list .monaco-list-row").first().waitFor();
    await this.page.waitForTimeout(300);
    await this.page.keyboard.press("Enter");
    await input.waitFor({ state: "hidden" });
  }
}
