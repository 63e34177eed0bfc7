const request = (address: string) => fetch(address);

async function readJson<T>(answer: Promise<Response>): Promise<T> {
  const response = await answer;
  if (!response.ok) throw new Error(`search: ${response.status} ${response.url}`);
  return (await response.json()) as T;
}

/**
 * A JSON file, from a download already begun where there is one; a failed or half
 * download is tried once more, then it throws.
 */
export async function fetchJson<T>(address: string, begun = request(address)): Promise<T> {
  return readJson<T>(begun).catch(() => readJson<T>(request(address)));
}
