// Makes a fresh clone ready: the right Node, the packages of the lock file and, with --browser, a Chromium.
// Plain JavaScript without dependency, because nothing is installed yet.
import { findBrowser } from './bootstrap/browser.mjs';
import { installPackages } from './bootstrap/packages.mjs';
import { checkNode } from './bootstrap/version.mjs';

try {
  checkNode();
  installPackages();
  if (process.argv.includes('--browser')) findBrowser();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
