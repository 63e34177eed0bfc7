export { launchChromium } from '../../scripts/browser/chromium.ts';
