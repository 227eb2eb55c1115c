import { all, mark, on, one } from "./dom.js";
import { current } from "./documents.js";

/** Brings an element of the text to where the eye is. */
export function land(element, block = "start") {
  const line = element.closest(".line");
  element.scrollIntoView({ block, behavior: "instant" });
  mark(line, "landed", current());
}

/** The element of the text in which an item begins. */
export const placeOf = item => one(`.text [data-item="${item}"]`, current());

/** Outline and ribbon follow the text as it is scrolled. */
export function startReading() {
  on("click", ".outline .item", (link, event) => {
    event.preventDefault();
    land(placeOf(link.dataset.item) ?? one(link.hash));
    follow();
  });
  on("click", ".ribbon .section", (link, event) => {
    event.preventDefault();
    land(one(link.getAttribute("href")));
  });
  addEventListener("scroll", later, { passive: true });
  addEventListener("resize", later, { passive: true });
  document.addEventListener("shown", later);
}

let waits = false;

function later() {
  if (waits) return;
  waits = true;
  requestAnimationFrame(() => {
    waits = false;
    follow();
  });
}

function follow() {
  const article = current();
  if (!article) return;
  const text = one(".text", article).getBoundingClientRect();
  const top = one(".about", article).getBoundingClientRect().bottom + 8;
  const middle = text.left + text.width / 2;
  const first = lineAt(middle, top, 1);
  const last = lineAt(middle, innerHeight - 8, -1) ?? first;
  if (!first) return;
  showRibbon(article, Number(first.dataset.at), endOf(last));
  showItem(article, endOf(first));
}

/** The line at a height of the window, or the next one in a direction: paragraphs have gaps between them. */
function lineAt(x, y, direction) {
  for (let step = 0; step < 12; step++) {
    const line = document.elementFromPoint(x, y + step * 6 * direction)?.closest(".line");
    if (line) return line;
  }
  return direction < 0 ? all(".line", current()).at(-1) : null;
}

const endOf = line => Number(line.dataset.at) + line.textContent.length;

function showRibbon(article, start, end) {
  const ribbon = one(".ribbon", article);
  if (!ribbon) return;
  const length = Math.max(1, Number(ribbon.dataset.length));
  const here = one(".here", ribbon);
  here.setAttribute("x", `${start / length * 100}%`);
  here.setAttribute("width", `${Math.min(1, (end - start) / length) * 100}%`);
}

/** The last item that begins before a position is the one that is read. */
function showItem(article, position) {
  const items = all(".outline .item", article);
  let found = null;
  for (const item of items) {
    const at = Number(document.getElementById(item.hash.slice(1)).dataset.at);
    if (at >= position) break;
    found = item;
  }
  if (found?.classList.contains("here")) return;
  mark(found, "here", one(".outline", article) ?? article);
  found?.scrollIntoView({ block: "nearest" });
}
