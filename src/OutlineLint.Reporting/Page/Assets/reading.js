import { all, mark, on, one } from "./dom.js";
import { current } from "./documents.js";
import { closePanel } from "./panels.js";

/** Brings an element of the text to where the eye is. */
export function land(element, block = "start") {
  element.scrollIntoView({ block, behavior: "instant" });
  mark(element.closest(".line"), "landed", current());
}

/** Outline and ribbon follow the text as it is scrolled. */
export function startReading() {
  on("click", ".outline .item", (link, event) => {
    event.preventDefault();
    closePanel();
    land(one(`.text [data-item~="${link.dataset.item}"]`, current()) ?? one(link.hash));
    pin(link);
  });
  on("click", ".ribbon .section", (link, event) => {
    event.preventDefault();
    land(one(link.getAttribute("href")));
    pinAt(startOf(link));
  });
  addEventListener("scroll", later, { passive: true });
  addEventListener("resize", later, { passive: true });
  document.addEventListener("shown", later);
}

/** Outline and ribbon need not move with every frame, and a slow machine has better things to do while the text is scrolled. */
const pause = 60;

let waits = false;
let pinnedAt = -1;

/** Marks the item that a position of the text is in. */
export const pinAt = position => pin(itemAt(current(), position));

/** Several items may stand in one line: the one that was chosen stays marked until the text is scrolled on. */
function pin(item) {
  markItem(item);
  pinnedAt = scrollY;
}

function later() {
  if (waits) return;
  waits = true;
  setTimeout(() => requestAnimationFrame(() => {
    waits = false;
    follow();
  }), pause);
}

function follow() {
  const article = current();
  if (!article) return;
  const text = one(".text", article).getBoundingClientRect();
  const middle = text.left + text.width / 2;
  const first = lineAt(middle, one(".about", article).getBoundingClientRect().bottom + 14, 1);
  const last = lineAt(middle, innerHeight - 4, -1) ?? all(".line", article).at(-1);
  if (!first) return;
  showRibbon(article, startOf(first), startOf(last) + last.textContent.length);
  if (scrollY !== pinnedAt) markItem(itemAt(article, startOf(first)));
}

const startOf = element => Number(element.dataset.at);

/** The line at a height of the window, or the next one up or down: there are gaps between paragraphs. */
function lineAt(x, y, direction) {
  for (let step = 0; step < 16; step++) {
    const line = document.elementFromPoint(x, y + step * 6 * direction)?.closest(".line");
    if (line) return line;
  }
  return null;
}

function showRibbon(article, start, end) {
  const ribbon = one(".ribbon", article);
  if (!ribbon) return;
  const length = Math.max(1, Number(ribbon.dataset.length));
  const here = one(".here", ribbon);
  here.setAttribute("x", `${start / length * 100}%`);
  here.setAttribute("width", `${Math.min(1, (end - start) / length) * 100}%`);
}

/** The last item that begins at or before a position. */
function itemAt(article, position) {
  const items = article.getElementsByClassName("item");
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(items[middle]) <= position) low = middle + 1;
    else high = middle;
  }
  return items[low - 1] ?? null;
}

function markItem(item) {
  const outline = one(".outline", current());
  if (!outline || item?.classList.contains("here")) return;
  mark(item, "here", outline);
  if (item) keepInView(item, outline);
}

/** Scrolls the outline alone; `scrollIntoView` would stop a scroll of the text that is under way. */
function keepInView(item, outline) {
  const [inner, outer] = [item.getBoundingClientRect(), outline.getBoundingClientRect()];
  if (inner.top < outer.top) outline.scrollTop -= outer.top - inner.top + 40;
  else if (inner.bottom > outer.bottom) outline.scrollTop += inner.bottom - outer.bottom + 40;
}
