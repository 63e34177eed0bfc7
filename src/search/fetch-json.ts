async function readJson<T>(answer: Promise<Response>): Promise<T> {
  const response = await answer;
  if (!response.ok) throw new Error(`search: ${response.status} ${response.url}`);
  return (await response.json()) as T;
}

/**
 * A JSON file, from a download already begun where there is one; a failed or half download is tried
 * once more, then it throws. So it does once the signal says that nobody waits any longer.
 */
export async function fetchJson<T>(
  address: string,
  begun?: Promise<Response>,
  signal: AbortSignal | null = null,
): Promise<T> {
  const request = () => fetch(address, { signal });
  return readJson<T>(begun ?? request()).catch(() => readJson<T>(request()));
}
