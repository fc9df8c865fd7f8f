import { hydrate } from 'svelte';
import App from './App.svelte';
import './app.css';
import { fr } from './i18n/fr.ts';
import { load } from './load/load.ts';

/** The page already shows the default view, drawn by the build: this makes it answer. */
async function start(target: HTMLElement): Promise<void> {
  try {
    hydrate(App, { target, props: { published: await load() } });
  } catch (cause) {
    tellFailure(target);
    throw cause;
  }
}

/** The document stays readable; a line at its head says that it does not answer, and offers to try again. */
function tellFailure(target: HTMLElement): void {
  const notice = document.createElement('p');
  notice.setAttribute('role', 'alert');
  notice.className = 'load-failure';
  const retry = document.createElement('button');
  retry.textContent = fr.app.retry;
  retry.addEventListener('click', () => location.reload());
  notice.append(`${fr.app.failed} `, retry);
  target.before(notice);
}

const target = document.getElementById('app');
if (target) void start(target);
