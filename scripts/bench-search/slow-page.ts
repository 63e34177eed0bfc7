import type { Browser, CDPSession, Page } from 'playwright-core';

/** A connection as a reader has it. */
export interface Network {
  name: string;
  kilobits: number;
  /** Milliseconds from a request to the first byte of its answer. */
  latency: number;
}

/** What was asked of the server. */
export interface Traffic {
  bytes: number;
  requests: number;
  /** The longest chain of requests of which each began when the one before it had ended. */
  inARow: number;
}

/** A page of a slow phone on a slow connection. */
export interface SlowPage {
  page: Page;
  /** From now on the network and the processor are slow, and requests are counted. */
  slowDown: (network: Network | undefined) => Promise<void>;
  /** What has been asked so far, of addresses that are counted. */
  traffic: (isCounted?: (url: string) => boolean) => Traffic;
}

/** Where only bytes and requests are counted: nothing waits. */
export const unlimited: Network = { name: 'unlimited', kilobits: 1_000_000, latency: 0 };

/** How many times slower than this machine a cheap phone is. */
export const slowdown = 4;

interface Request {
  url: string;
  start: number;
  end: number;
  bytes: number;
}

/** Events of the network that are counted, as the DevTools protocol sends them. */
interface NetworkEvent {
  requestId: string;
  timestamp: number;
  encodedDataLength: number;
  request: { url: string };
}

/** An empty page whose speed and traffic can be held, its workers' too. */
export async function openSlowPage(browser: Browser): Promise<SlowPage> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const requests = new Map<string, Request>();
  const count = (method: string, event: NetworkEvent) => {
    const { requestId, timestamp, encodedDataLength } = event;
    const known = requests.get(requestId);
    if (method === 'Network.requestWillBeSent') {
      const { url } = event.request;
      requests.set(requestId, { url, start: timestamp, end: Number.POSITIVE_INFINITY, bytes: 0 });
    } else if (method === 'Network.requestServedFromCache') {
      requests.delete(requestId);
    } else if (known && method === 'Network.loadingFinished') {
      Object.assign(known, { end: timestamp, bytes: encodedDataLength });
    }
  };
  return {
    page,
    slowDown: async (network) => {
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      if (!network) return;
      for (const method of counted)
        session.on(method, (event) => count(method, event as NetworkEvent));
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', conditions(network));
      await watchWorkers(session, network, count);
    },
    traffic: (isCounted = () => true) => {
      const finished = [...requests.values()].filter(
        ({ url, end }) => Number.isFinite(end) && isCounted(url),
      );
      return {
        bytes: finished.reduce((sum, { bytes }) => sum + bytes, 0),
        requests: finished.length,
        inARow: longestChain(finished),
      };
    },
  };
}

const counted = [
  'Network.requestWillBeSent',
  'Network.requestServedFromCache',
  'Network.loadingFinished',
] as const;

function conditions({ kilobits, latency }: Network) {
  const bytesPerSecond = (kilobits * 1000) / 8;
  return {
    offline: false,
    latency,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  };
}

/** A worker asks for files by itself: it is held, made as slow as the page, and let go. */
async function watchWorkers(
  session: CDPSession,
  network: Network,
  count: (method: string, event: NetworkEvent) => void,
): Promise<void> {
  session.on('Target.attachedToTarget', ({ sessionId }) => {
    const messages = [
      { id: 1, method: 'Network.enable' },
      { id: 2, method: 'Network.emulateNetworkConditions', params: conditions(network) },
      { id: 3, method: 'Runtime.runIfWaitingForDebugger' },
    ];
    for (const message of messages) {
      void session.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify(message),
      });
    }
  });
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { method, params } = JSON.parse(message) as { method?: string; params?: NetworkEvent };
    if (method && params) count(method, params);
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: false,
  });
}

function longestChain(requests: readonly Request[]): number {
  const inOrder = requests.toSorted((a, b) => a.start - b.start);
  const depths: number[] = [];
  for (const { start } of inOrder) {
    const before = depths.filter((_, index) => (inOrder[index]?.end ?? start) <= start);
    depths.push(1 + Math.max(0, ...before));
  }
  return Math.max(0, ...depths);
}
