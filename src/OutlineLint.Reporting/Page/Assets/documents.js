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

/** The document that the address names, or the first. */
export function startDocuments() {
  on("click", ".documents a", (link, event) => {
    event.preventDefault();
    history.replaceState(null, "", link.hash);
    show(one(link.hash));
    scrollTo(0, 0);
  });
  const named = location.hash && document.getElementById(location.hash.slice(1))?.closest(".document");
  const first = named || one(".document");
  if (first) show(first);
}
