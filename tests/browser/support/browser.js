import { after, before } from "node:test";
import assert from "node:assert/strict";
import { chromium } from "playwright-core";

const switches = [
  "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
];

let browser;

/** Starts the browser for the tests of one file. */
export function useBrowser() {
  before(async () => {
    browser = await chromium.launch({ executablePath: process.env.OUTLINELINT_CHROMIUM ?? "/usr/bin/chromium", args: switches });
  });
  after(() => browser?.close());
}

/** Opens a page. Whatever it complains of, or asks the network for, fails the test. */
export async function open(address, { watch, ...options } = {}) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, ...options });
  page.complaints = [];
  page.on("pageerror", error => page.complaints.push(error.message));
  page.on("console", message => ["error", "warning"].includes(message.type()) && page.complaints.push(message.text()));
  page.on("request", request => isAllowed(request.url(), address) || page.complaints.push(`asks for ${request.url()}`));
  if (watch) page.on("response", watch);
  await page.goto(address);
  return page;
}

/** A page may ask for what is in it, and a live one for what lies below its address. */
const isAllowed = (url, address) => /^(file|data|blob):/.test(url) || (address.startsWith("http:") && url.startsWith(address));

/** Closes a page that has nothing to complain of. */
export async function close(page) {
  assert.deepEqual(page.complaints, []);
  await page.close();
}

/** The widths that people have. */
export const widths = { phone: 390, tablet: 900, desktop: 1440 };

/** Whether an element is where the reader looks: below the bars, above the end of the window. */
export async function assertInView(locator) {
  const place = await locator.evaluate(element => {
    const { top, bottom } = element.getBoundingClientRect();
    return { top, bottom, from: document.querySelector(".document:not([hidden]) .about").getBoundingClientRect().bottom, to: innerHeight };
  });
  assert.ok(place.top >= place.from - 1 && place.bottom <= place.to + 1, `out of view: ${JSON.stringify(place)}`);
}
