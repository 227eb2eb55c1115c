import { all, on, one } from "./dom.js";
import { current } from "./documents.js";
import { land, pinAt } from "./reading.js";

/** The card that is open, or nothing. */
export const openCard = () => one(".card.here", current());

const cardOf = number => one(`.card[data-finding="${number}"]`, current());

/** Opens the card of a finding and goes to its place in the text. */
export function open(card) {
  const [first] = openQuietly(card);
  if (first) land(first, "center");
  pinAt(Number(card.dataset.at));
  const list = card.closest(".findings");
  list.scrollTop += card.getBoundingClientRect().top - list.getBoundingClientRect().top - 60;
}

/** Opens a card and leaves the reader where they are; gives what it speaks of in the text. */
export function openQuietly(card) {
  close();
  card.classList.add("here");
  card.closest(".findings").classList.add("has-open");
  const marks = all(`.text [data-findings~="${card.dataset.finding}"]`, current());
  for (const element of marks) element.classList.add("here");
  for (const element of all(`.text [data-related~="${card.dataset.finding}"]`, current())) element.classList.add("beside");
  return marks;
}

/** Closes the card that is open; whether there was one. */
export function close() {
  const opened = all(".here:is(.card, .finding), .beside, .has-open", current());
  for (const element of opened) element.classList.remove(element.matches(".has-open") ? "has-open" : element.matches(".beside") ? "beside" : "here");
  return opened.length > 0;
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
  for (const steps of all(".steps")) steps.hidden = false;
  on("click", ".steps .next", () => step(1));
  on("click", ".steps .previous", () => step(-1));
  on("click", ".card .head", (head, event) => {
    event.preventDefault();
    open(head.closest(".card"));
  });
  on("click", ".card .related a", (link, event) => {
    event.preventDefault();
    land(one(link.hash), "center");
  });
  on("click", ".ribbon .tick", (tick, event) => {
    event.preventDefault();
    open(cardOf(tick.dataset.finding));
  });
  on("click", ".text .finding", (element, event) => {
    event.preventDefault();
    const numbers = element.dataset.findings.split(" ").filter(number => !cardOf(number).hidden);
    const at = numbers.indexOf(openCard()?.dataset.finding);
    if (numbers.length) open(cardOf(numbers[(at + 1) % numbers.length]));
  });
}
