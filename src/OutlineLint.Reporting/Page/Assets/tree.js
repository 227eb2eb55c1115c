import { all, on, one } from "./dom.js";

const isOpen = item => item.getAttribute("aria-expanded") === "true";
const childList = item => item.nextElementSibling;
const parentOf = item => item.closest("ul").previousElementSibling;

/** The lists of links become trees, as the ARIA authoring practices describe them for navigation. */
export function startTree() {
  for (const list of all(".outline .items")) grow(list);
  on("keydown", ".outline .item", move);
  on("focusin", ".outline .item", focusOnly);
  on("click", ".outline .twist", (twist, event) => {
    event.preventDefault();
    event.stopPropagation();
    toggle(twist.closest(".item"));
  }, document.body);
}

/** Makes a tree of one outline. */
export function grow(list) {
  list.setAttribute("role", "tree");
  list.setAttribute("aria-label", list.closest(".outline").getAttribute("aria-label"));
  for (const entry of all("li", list)) entry.setAttribute("role", "none");
  for (const item of all(".item", list)) {
    item.setAttribute("role", "treeitem");
    item.tabIndex = -1;
    const children = childList(item);
    if (children) adopt(item, children);
  }
  one(".item", list).tabIndex = 0;
}

function adopt(item, children) {
  children.setAttribute("role", "group");
  children.id = `${item.closest(".document").id}-g${item.dataset.item}`;
  item.setAttribute("aria-owns", children.id);
  item.setAttribute("aria-expanded", "true");
  const twist = document.createElement("span");
  twist.className = "twist";
  twist.setAttribute("aria-hidden", "true");
  item.prepend(twist);
}

function toggle(item, opens = !isOpen(item)) {
  if (item.hasAttribute("aria-expanded")) item.setAttribute("aria-expanded", opens);
}

function focusOnly(item) {
  for (const other of all(".item[tabindex='0']", item.closest(".items"))) other.tabIndex = -1;
  item.tabIndex = 0;
}

const moves = {
  ArrowDown: (item, shown) => shown[shown.indexOf(item) + 1],
  ArrowUp: (item, shown) => shown[shown.indexOf(item) - 1],
  Home: (item, shown) => shown[0],
  End: (item, shown) => shown.at(-1),
  ArrowRight: item => {
    if (isOpen(item)) return one(".item", childList(item));
    return toggle(item, true);
  },
  ArrowLeft: item => {
    if (!isOpen(item)) return parentOf(item);
    return toggle(item, false);
  },
};

function move(item, event) {
  if (event.ctrlKey || event.metaKey || event.altKey || !Object.hasOwn(moves, event.key)) return;
  event.preventDefault();
  const shown = all(".item", item.closest(".items")).filter(other => other.checkVisibility());
  const next = moves[event.key](item, shown);
  if (next?.matches(".item")) next.focus();
}
