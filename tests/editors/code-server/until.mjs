import { setTimeout as sleep } from "node:timers/promises";

/** Looks again and again until what it sees is as wanted; after a quarter of a minute, says what it saw last. */
export async function until(look, wanted) {
  let seen;
  for (const deadline = Date.now() + 15_000; Date.now() < deadline; await sleep(100)) {
    seen = await look().catch((error) => error);
    if (!(seen instanceof Error) && wanted(seen)) return seen;
  }
  throw seen instanceof Error ? seen : new Error(`not as wanted: ${JSON.stringify(seen)} (${wanted})`);
}
