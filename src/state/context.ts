import { createContext } from 'svelte';
import type { Atlas } from './Atlas.svelte.ts';

/** The atlas of the page, for every component below `App`. Throws outside of it. */
export const [getAtlas, setAtlas] = createContext<Atlas>();
