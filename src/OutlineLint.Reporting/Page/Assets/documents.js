import { all, on, one } from "./dom.js";

/** The document that is shown; the others wait. */
export const current = () => one(".document:not([hidden])");

/** Shows one document and hides the others. */
export function show(article) {
  for (const other of all(".document")) other.hidden = other !== article;
  for (const link of all(".documents a")) {
    if (link.hash === `#${article.id}`) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  document.title = article.getAttribute("aria-label");
  document.dispatchEvent(new CustomEvent("shown", { detail: article }));
}

/** Closes the list of documents; whether it was open. */
export function closeList() {
  const list = one(".documents[open]");
  if (!list) return false;
  list.open = false;
  one("summary", list).focus();
  return true;
}

/** The document that the address names, or the first. */
export function startDocuments() {
  on("click", ".documents a", (link, event) => {
    event.preventDefault();
    history.replaceState(null, "", link.hash);
    show(one(link.hash));
    link.closest("details").open = false;
    scrollTo(0, 0);
  });
  addEventListener("pointerdown", event => {
    if (!event.target.closest(".documents")) closeList();
  });
  const named = location.hash && document.getElementById(location.hash.slice(1))?.closest(".document");
  const first = named || one(".document");
  if (first) show(first);
}
