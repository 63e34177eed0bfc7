const asked = new Map<string, Promise<void>>();

/**
 * Begins a download that another script will ask for later, so that it need not wait its turn. Ends
 * when the file is there or cannot be had; whoever needs it then asks again. Ends at once in browsers
 * that know no preloading.
 */
export function preload(address: string): Promise<void> {
  const known = asked.get(address);
  if (known) return known;
  const link = document.createElement('link');
  const over = new Promise<void>((resolve) => {
    if (!link.relList.supports('preload')) resolve();
    link.addEventListener('load', () => resolve());
    // Chrome hands the failure to the next who asks, so that only the one after that asks anew.
    link.addEventListener('error', () => void fetch(address).then(() => resolve(), resolve));
  });
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: address });
  document.head.append(link);
  asked.set(address, over);
  return over;
}
