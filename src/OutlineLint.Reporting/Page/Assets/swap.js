import { all, mark, one } from "./dom.js";
import { show } from "./documents.js";
import { close, openCard, openQuietly } from "./findings.js";
import { placeOf, restorePlace } from "./place.js";
import { grow } from "./tree.js";

/** A document as the program sends it: what stands for it in the list, and its article. It is inert until it is put into the page. */
export function parse(html) {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  return { entry: document.adoptNode(one("li", parsed)), article: document.adoptNode(one("article", parsed)) };
}

/** Puts a document into the page behind the others, and shows it. */
export function add({ entry, article }) {
  one("main").append(article);
  one(".documents ul").append(entry);
  enliven(article);
  countDocuments();
  show(article);
  scrollTo(0, 0);
}

/** Takes a document away, and shows the first. */
export function remove(article) {
  one(`.documents a[href="#${article.id}"]`).closest("li").remove();
  article.remove();
  countDocuments();
  if (!article.hidden) show(one(".document"));
}

/** Puts another version of a document in the place of the one that is shown; the reader stays where they were. */
export function swap({ entry, article }) {
  const old = document.getElementById(article.id);
  const place = placeOf(old);
  const { hidden } = old;
  old.replaceWith(article);
  one(`.documents a[href="#${article.id}"]`).closest("li").replaceWith(entry);
  enliven(article);
  if (hidden) {
    article.hidden = true;
    return;
  }
  show(article);
  const { card, focus, changed } = restorePlace(place, article);
  if (card && !card.hidden) openQuietly(card);
  else if (openCard()) close();
  focus?.focus({ preventScroll: true });
  if (changed) mark(changed, "landed", article);
}

function enliven(article) {
  for (const list of all(".outline .items", article)) grow(list);
  for (const steps of all(".steps", article)) steps.hidden = false;
}

function countDocuments() {
  const entries = all(".documents li").length;
  one(".documents .count").textContent = entries;
  one(".documents").hidden = entries < 2;
}
