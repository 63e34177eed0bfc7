const asked = new Map<string, Promise<void>>();

/** Asks for a file once; ends when it is there. */
function ask(address: string): Promise<void> {
  return new Promise((arrived, failed) => {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: address });
    link.addEventListener('load', () => arrived());
    link.addEventListener('error', () => failed(new Error(`search: ${address}`)));
    document.head.append(link);
  });
}

/**
 * Begins a download that another script will soon ask for, so that it need not wait its turn; a
 * failed one is tried once more, then it rejects. Ends at once in browsers that know no preloading.
 */
export function preload(address: string): Promise<void> {
  const known = asked.get(address);
  if (known) return known;
  const isPossible = document.createElement('link').relList.supports('preload');
  const arriving = isPossible ? ask(address).catch(() => ask(address)) : Promise.resolve();
  arriving.catch(() => asked.delete(address));
  asked.set(address, arriving);
  return arriving;
}
