import { all, on, one } from "./dom.js";
import { current } from "./documents.js";
import { close, openCard } from "./findings.js";

/** What is typed and which severities are pressed decide what of outline and findings is shown. */
export function startFilter() {
  on("input", ".filter", apply);
  on("click", "button.severity", button => {
    button.setAttribute("aria-pressed", button.getAttribute("aria-pressed") !== "true");
    apply();
  });
  document.addEventListener("shown", () => {
    count();
    apply();
  });
}

function count() {
  one(".severities").hidden = !one(".card", current());
  for (const button of all("button.severity"))
    one(".count", button).textContent = all(`.card[data-severity="${button.dataset.severity}"]`, current()).length;
}

function apply() {
  const words = one(".filter").value.trim().toLowerCase();
  const has = element => element.textContent.toLowerCase().includes(words);
  filterItems(has);
  filterCards(has);
}

/** An item is shown when it or one below it has the words. */
function filterItems(has) {
  for (const entry of all(".outline li", current()).reverse())
    entry.hidden = !has(one(".name", entry)) && !all("li", entry).some(child => !child.hidden);
}

function filterCards(has) {
  const pressed = new Set(all("button.severity[aria-pressed='true']").map(button => button.dataset.severity));
  const cards = all(".card", current());
  for (const card of cards) card.hidden = !pressed.has(card.dataset.severity) || !has(card);
  const hidden = new Set(cards.filter(card => card.hidden).map(card => card.dataset.finding));
  for (const mark of all(".text .finding", current()))
    mark.classList.toggle("hidden", mark.dataset.findings.split(" ").every(number => hidden.has(number)));
  for (const tick of all(".ribbon .tick", current())) tick.classList.toggle("hidden", hidden.has(tick.dataset.finding));
  if (openCard()?.hidden) close();
  const total = one(".findings .count", current());
  if (total) total.textContent = hidden.size ? `${cards.length - hidden.size}/${cards.length}` : cards.length;
}
