import { hydrate } from 'svelte';
import Page from './Page.svelte';

const target = document.getElementById('app');
if (target) hydrate(Page, { target, props: { version: 'abc' } });
