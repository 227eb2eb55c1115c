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
    page.setDefaultTimeout(60_000);
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
  async showOutline(name = "Speech Outline") {
    await this.page.locator(".activitybar .action-item", { has: this.page.locator(`.action-label[aria-label^="${name}"]`) }).click();
    await this.page.locator(".customview-tree").waitFor();
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

  /** The text of the editor line by line, as far as it is on the screen. */
  async lines() {
    const lines = await this.page.locator(".editor-instance .view-line").evaluateAll((all) => all.map((line) => [Number.parseInt(line.style.top, 10), line.textContent]));
    return lines.sort(([one], [other]) => one - other).map(([, text]) => text.replaceAll("\u00a0", " "));
  }

  /** Puts the cursor, as Ctrl+G does; both count from 1. */
  async goTo(line, column = 1) {
    await this.pick("Control+G", `:${line}:${column}`);
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
