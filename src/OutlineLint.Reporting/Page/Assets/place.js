import { all, one } from "./dom.js";
import { openCard } from "./findings.js";

/** Where the reader is in an article: what stands at the top of the window, what is selected, open, folded and focused. */
export function placeOf(article) {
  const lines = all(".line", article);
  const edge = one(".about", article).getBoundingClientRect().bottom;
  const top = lines.findIndex(line => line.getBoundingClientRect().bottom > edge);
  return {
    lines: lines.map(textOf),
    top: scrollY > 0 && top >= 0 ? { line: top, y: lines[top].getBoundingClientRect().top } : null,
    selection: selectionIn(lines),
    card: article.hidden ? null : keyOf(openCard(), lines),
    folded: all(".item[aria-expanded='false']", article).map(pathOf),
    focus: focusIn(article, lines),
    scrolled: all(".outline, .findings", article).map(part => part.scrollTop),
  };
}

/** Takes the reader to the same place in another version of the article. */
export function restorePlace(place, article) {
  const lines = all(".line", article);
  const lineFor = follower(place.lines, lines.map(textOf));
  const folded = new Set(place.folded);
  for (const item of all(".item[aria-expanded]", article)) item.setAttribute("aria-expanded", !folded.has(pathOf(item)));
  for (const [index, part] of all(".outline, .findings", article).entries()) part.scrollTop = place.scrolled[index] ?? 0;
  if (place.top) hold(lines[lineFor(place.top.line)], place.top.y, article);
  select(place.selection, lines, lineFor);
  return { card: cardFor(place.card, article, lines, lineFor), focus: focusFor(place.focus, article, lines, lineFor), changed: changedLine(place.lines, lines) };
}

/** How long it takes until every line in the window has its true height, in milliseconds. */
const settling = 300;

/** Keeps a line at a height of the window. Lines that were out of sight are as tall as they are only once they have been drawn. */
function hold(line, y, article) {
  if (!line) return;
  const settle = () => {
    const off = line.getBoundingClientRect().top - y;
    if (Math.abs(off) >= 1) scrollBy({ top: off, behavior: "instant" });
  };
  const watch = new ResizeObserver(settle);
  const letGo = () => watch.disconnect();
  settle();
  watch.observe(one(".text", article));
  for (const type of ["wheel", "touchmove", "keydown", "pointerdown"]) addEventListener(type, letGo, { once: true, passive: true });
  setTimeout(letGo, settling);
}

const textOf = line => line.textContent;

/** Lines before the first change and behind the last keep their places from either end. */
function follower(before, after) {
  const [start, end] = bounds(before, after);
  return line => line < start ? line : line >= before.length - end ? line + after.length - before.length : Math.min(line, after.length - end - 1);
}

function bounds(before, after) {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return [start, end];
}

/** The first line that reads otherwise, or the one before what is gone. */
function changedLine(before, lines) {
  const [start] = bounds(before, lines.map(textOf));
  return start < lines.length || before.length > lines.length ? lines[Math.min(start, lines.length - 1)] : null;
}

const lineIndex = (position, lines) => lines.findLastIndex(line => Number(line.dataset.at) <= position);

/** A finding is known again by its rule, its words and its line: numbers change with every other finding. */
function keyOf(card, lines) {
  if (!card) return null;
  return { rule: one("code", card).textContent, message: one(".message", card).textContent, line: lineIndex(Number(card.dataset.at), lines) };
}

function cardFor(key, article, lines, lineFor) {
  if (!key) return null;
  const alike = all(".card", article).filter(card => one("code", card).textContent === key.rule);
  const distance = card => Math.abs(lineIndex(Number(card.dataset.at), lines) - lineFor(key.line));
  return alike.filter(card => one(".message", card).textContent === key.message).sort((a, b) => distance(a) - distance(b))[0]
    ?? alike.find(card => distance(card) === 0) ?? null;
}

/** An item of the outline by its headings, from the outermost. */
function pathOf(item) {
  const names = [];
  for (let entry = item.closest("li"); entry; entry = entry.parentElement.closest("li")) names.unshift(one(".name", entry).textContent);
  return names.join("\n");
}

function focusIn(article, lines) {
  const element = document.activeElement;
  if (!article.contains(element)) return null;
  const card = element.closest(".card");
  if (card) return { key: keyOf(card, lines), index: all(".card", article).indexOf(card), part: element.matches(".apply") ? ".apply" : ".head" };
  if (element.matches(".item")) return { path: pathOf(element) };
  return element.className ? { part: `.${element.className.split(" ").join(".")}` } : null;
}

/** What was focused, or for a finding that is gone the one that took its place: whoever goes from finding to finding goes on. */
function focusFor(focus, article, lines, lineFor) {
  if (!focus) return null;
  if (focus.path) return all(".item", article).find(item => pathOf(item) === focus.path) ?? null;
  if (!focus.key) return one(focus.part, article);
  const same = cardFor(focus.key, article, lines, lineFor);
  if (same) return one(focus.part, same) ?? one(".head", same);
  const cards = all(".card", article);
  const next = cards[Math.min(focus.index, cards.length - 1)];
  return next ? one(".head", next) : null;
}

function selectionIn(lines) {
  const selection = getSelection();
  if (selection.isCollapsed) return null;
  const ends = [[selection.anchorNode, selection.anchorOffset], [selection.focusNode, selection.focusOffset]].map(([node, offset]) => pointOf(node, offset, lines));
  return ends.every(end => end) ? ends : null;
}

/** A point of the text as a line and the characters before it. */
function pointOf(node, offset, lines) {
  const line = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest(".line");
  if (!line) return null;
  const range = document.createRange();
  range.setStart(line, 0);
  range.setEnd(node, offset);
  return { line: lines.indexOf(line), characters: range.toString().length };
}

function select(ends, lines, lineFor) {
  const points = ends?.map(end => nodeAt(lines[lineFor(end.line)], end.characters));
  if (points?.every(point => point)) getSelection().setBaseAndExtent(...points[0], ...points[1]);
}

function nodeAt(line, characters) {
  if (!line) return null;
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  let last = null;
  for (let rest = characters; walker.nextNode(); rest -= last[1]) {
    last = [walker.currentNode, walker.currentNode.length];
    if (rest <= last[1]) return [walker.currentNode, rest];
  }
  return last;
}
