declare const self: ServiceWorkerGlobalScope;

/** The kill switch: takes the worker and all it stored off the reader's phone. */
self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((all) => all.filter((name) => name.startsWith('tothyopata:')))
      .then((own) => Promise.all(own.map((name) => caches.delete(name))))
      .then(() => self.registration.unregister()),
  );
});
