import type { Plugin } from 'vite';

/** The module that compresses workbooks, and what begins the name of its stand-in. */
const COMPRESSION = 'fflate';
const STAND_IN = '\0without-blob-workers:';

/**
 * Gives the readers and writers of workbooks a compression without workers of its own.
 *
 * Above some size, `zip` and `unzip` of fflate start workers whose script is a text in memory (`blob:`), which the
 * policy refuses. Both already run in a worker of ours: there, they may as well do the work at once.
 */
export function withoutBlobWorkers(): Plugin {
  return {
    name: 'without-blob-workers',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (source !== COMPRESSION || importer?.startsWith(STAND_IN)) return null;
      const real = await this.resolve(source, importer, { skipSelf: true });
      return real && STAND_IN + real.id;
    },
    load(id) {
      return id.startsWith(STAND_IN) ? standIn(id.slice(STAND_IN.length)) : null;
    },
  };
}

/** All that the real module exports, with the two functions that start workers made anew. */
function standIn(real: string): string {
  const module = JSON.stringify(real);
  return `
export * from ${module};
import { unzipSync, zipSync } from ${module};
const atOnce = (work) => (data, options, done = options) => {
  let made;
  try {
    made = work(data, typeof options === 'function' ? {} : options);
  } catch (error) {
    return done(error, null);
  }
  done(null, made);
};
export const zip = atOnce(zipSync);
export const unzip = atOnce(unzipSync);
`;
}
