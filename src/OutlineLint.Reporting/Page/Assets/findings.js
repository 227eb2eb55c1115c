import { all, mark, on, one } from "./dom.js";
import { current } from "./documents.js";
import { land } from "./reading.js";

const marksOf = number => all(`.text .finding[data-findings~="${number}"]`, current());

/** The card that is open, or nothing. */
export const openCard = () => one(".card.here", current());

/** Opens the card of a finding and goes to its place in the text. */
export function open(card) {
  close();
  card.classList.add("here");
  const marks = marksOf(card.dataset.finding);
  for (const element of marks) element.classList.add("here");
  card.scrollIntoView({ block: "nearest" });
  if (marks[0]) land(marks[0], "center");
}

/** Closes the card that is open. */
export function close() {
  for (const element of all(".card.here, .text .finding.here", current())) element.classList.remove("here");
}

/** Opens the next finding that is shown, or with -1 the one before; past the last comes the first. */
export function step(by) {
  const cards = all(".card:not([hidden])", current());
  if (!cards.length) return;
  const at = cards.indexOf(openCard());
  const next = at < 0 ? (by > 0 ? 0 : cards.length - 1) : (at + by + cards.length) % cards.length;
  open(cards[next]);
  one(".head", cards[next]).focus({ preventScroll: true });
}

/** Cards open from the list, the text and the ribbon. */
export function startFindings() {
  const card = number => one(`.card[data-finding="${number}"]`, current());
  on("click", ".card .head", (head, event) => {
    event.preventDefault();
    open(head.closest(".card"));
  });
  on("click", ".ribbon .tick", (tick, event) => {
    event.preventDefault();
    open(card(tick.dataset.finding));
  });
  on("click", ".text .finding", (element, event) => {
    event.preventDefault();
    const numbers = element.dataset.findings.split(" ").filter(number => !card(number).hidden);
    const at = numbers.indexOf(openCard()?.dataset.finding);
    if (numbers.length) open(card(numbers[(at + 1) % numbers.length]));
  });
}
