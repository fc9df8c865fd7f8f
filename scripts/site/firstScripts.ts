/** What the build knows of a module: who imports it, and whether a page starts with it. */
interface Imported {
  readonly isEntry: boolean;
  readonly importers: readonly string[];
}

/** What the build knows of all modules. */
interface Graph {
  getModuleInfo(id: string): Imported | null;
}

/**
 * Names the one chunk of what the first view needs, and leaves all else to the bundler.
 *
 * A module that both the first view and a part fetched later import would else stand in a chunk of its own, for each
 * such combination: the first scripts would weigh more with each part, compressed in more and smaller pieces.
 */
export function firstScripts(id: string, graph: Graph): string | null {
  return isFirst(id, graph, new Set()) ? 'first' : null;
}

/** Whether a page that starts reaches the module by static imports alone; `met` are those asked already. */
function isFirst(id: string, graph: Graph, met: Set<string>): boolean {
  if (met.has(id)) return false;
  met.add(id);
  const info = graph.getModuleInfo(id);
  if (info === null) return false;
  return info.isEntry || info.importers.some((importer) => isFirst(importer, graph, met));
}
