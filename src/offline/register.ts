/** Readers who save data decide for themselves on the offline page. */
const saves = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData;
if ('serviceWorker' in navigator && !saves) {
  // A browser that refuses (private window, storage off) reads on without it.
  navigator.serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`).catch(() => undefined);
}
