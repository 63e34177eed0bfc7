import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { checkPage } from './scripts/check/dev-page/integration.ts';
import { isListed } from './src/listed-pages.ts';
import { readSiteSettings, siteAddress } from './src/site-settings.ts';

const settings = readSiteSettings();
const { site, base } = siteAddress(settings);

/** A component's script is named after it alone, since each page says the name. */
const entryFileNames = ({ name }) => `_astro/${name.split('.')[0]}.[hash].js`;

/** The page that searches other sites too, and its script, only where the settings name some. */
const everywhere = {
  name: 'everywhere',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => {
      if (settings.members) {
        injectRoute({ pattern: '/everywhere', entrypoint: 'src/pages/everywhere/_page.astro' });
      }
    },
  },
};

export default defineConfig({
  ...(site ? { site } : {}),
  base,
  trailingSlash: 'always',
  output: 'static',
  outDir: process.env.OUT_DIR ?? './dist',
  build: { format: 'directory', inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  // Lets editors complete and explain the fields of .mdx files (.vscode/settings.json).
  experimental: { contentIntellisense: true },
  // A small script too stays a file of its own: the page's policy allows none inside it.
  // What is bundled by itself (the search's code) is a module.
  vite: {
    build: { assetsInlineLimit: 0 },
    worker: { format: 'es' },
    environments: { client: { build: { rolldownOptions: { output: { entryFileNames } } } } },
  },
  integrations: [checkPage(), everywhere, ...(site ? [sitemap({ filter: isListed })] : [])],
});
