import { networkMeasure } from '../access/networkMeasure.ts';
import { inventNetwork } from './inventedNetwork.ts';
import { peakMemory } from './peakMemory.ts';

const CROSSINGS = 30_000;
const POINTS = 6000;
const KINDS = 30;
const SERVICES_OF_A_KIND = 30;

// Run in a process of its own by `walkingBuild.ts`: its memory is that of one network only.
const { network, placesOf } = inventNetwork(CROSSINGS);
const points = placesOf(POINTS);
const kinds = Array.from({ length: KINDS }, () => placesOf(SERVICES_OF_A_KIND));

const start = performance.now();
const measure = networkMeasure(network);
for (const services of kinds) measure.nearest(points, services);
const milliseconds = performance.now() - start;

process.send?.({
  ...{ milliseconds, kilobytes: peakMemory() },
  ...{ nodes: network.nodes.length, edges: network.edges.length, points: POINTS, kinds: KINDS },
});
