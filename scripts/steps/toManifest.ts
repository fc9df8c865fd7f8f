import type { AtlasProfile, Manifest, Milestone } from '../../src/domain/published.ts';
import { toJson } from './toJson.ts';

/** A published file before the manifest describes it. */
export interface PublishedFile {
  readonly name: string;
  readonly text: string;
  /** Ids of the sources it draws on. */
  readonly sources: readonly string[];
  /** Whether no view needs it at first: the manifest, which all visitors fetch, then leaves its sources out. */
  readonly isLater?: boolean;
}

/** What was published, so that anyone can check it. The digest is given: hashing belongs to the caller. */
export function toManifest(
  profile: AtlasProfile,
  milestones: readonly Milestone[],
  latest: string,
  files: readonly PublishedFile[],
  digest: (text: string) => string,
): Manifest {
  const described = files.map(({ name, text, sources, isLater = false }) => ({
    name,
    bytes: new TextEncoder().encode(text).length,
    sha256: digest(text),
    ...(isLater ? {} : { sources }),
  }));
  // The profile is published in the manifest only: it counts in the version too.
  const dated = milestones.length > 0 ? { milestones } : {};
  const whole = [
    toJson({ ...profile, ...dated }, 0),
    ...described.map(({ name, sha256 }) => `${name} ${sha256}\n`),
  ].join('');
  return { profile, ...dated, version: digest(whole).slice(0, 12), latest, files: described };
}
