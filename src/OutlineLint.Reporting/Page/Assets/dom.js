/** The first element in `root` that matches. */
export const one = (selector, root = document) => root.querySelector(selector);

/** Every element in `root` that matches. */
export const all = (selector, root = document) => [...root.querySelectorAll(selector)];

/** Calls `handle` with the element matching `selector` that an event came from or from within. */
export function on(type, selector, handle, root = document) {
  root.addEventListener(type, event => {
    const element = event.target instanceof Element ? event.target.closest(selector) : null;
    if (element) handle(element, event);
  });
}

/** Gives the class to `element` alone among those in `root` that have it. */
export function mark(element, name, root) {
  for (const other of all(`.${name}`, root)) other.classList.remove(name);
  element?.classList.add(name);
}
