/** The search page: the query in the address in, Pagefind's answers as the page's own list out. */

interface PagefindResult {
  url: string;
  meta: { title?: string };
  excerpt: string;
}

interface Pagefind {
  search(query: string): Promise<{ results: { data(): Promise<PagefindResult> }[] }>;
}

const mostResults = 20;

async function showResults(section: HTMLElement, list: HTMLElement, query: string): Promise<void> {
  const status = section.querySelector<HTMLElement>('[role=status]');
  const tell = (text = '') => status && (status.textContent = text);
  section.hidden = false;
  list.dataset['state'] = 'loading';
  tell(section.dataset['searching']);
  try {
    const pagefind = (await import(/* @vite-ignore */ section.dataset['index'] ?? '')) as Pagefind;
    const { results } = await pagefind.search(query);
    const pages = await Promise.all(results.slice(0, mostResults).map((result) => result.data()));
    list.replaceChildren(...pages.map(resultItem));
    tell(pages.length === 0 ? section.dataset['nothing'] : '');
  } catch (error) {
    tell(section.dataset['failed']);
    console.warn(error);
  }
  list.dataset['state'] = 'done';
}

function resultItem({ url, meta, excerpt }: PagefindResult): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta.title ?? url;
  const text = document.createElement('p');
  // Pagefind escapes the page's text and adds only <mark>.
  text.innerHTML = excerpt;
  item.append(link, text);
  return item;
}

const section = document.getElementById('search');
const list = document.getElementById('search-results');
const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
if (section && list && query) {
  const box = document.querySelector<HTMLInputElement>('input[name=q]');
  if (box) box.value = query;
  void showResults(section, list, query);
}
