import { cacheNames } from './caches.ts';

const worker = self as unknown as ServiceWorkerGlobalScope;
const { prefix } = cacheNames(worker.registration.scope, '');

/** The kill switch: takes the worker and all it stored off the reader's phone. */
worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((all) => all.filter((name) => name.startsWith(prefix)))
      .then((own) => Promise.all(own.map((name) => caches.delete(name))))
      .then(() => worker.registration.unregister()),
  );
});
