import type { AccessLevel, PublishedAccess, PublishedMatrix, PublishedServices } from './access.ts';

/** The published files of access, read together: for a page that the build draws. */
export interface AccessPublication {
  readonly access: PublishedAccess;
  readonly services: PublishedServices;
  /** The sample points of one level, the first of `SAMPLE_LEVELS` that has some. */
  readonly sample: { readonly level: AccessLevel; readonly matrix: PublishedMatrix };
}

/** The levels whose sample points are read, the first choice first: a neighbourhood can be followed by hand. */
export const SAMPLE_LEVELS = ['qpv2024', 'qpv2015', 'commune'] as const satisfies readonly AccessLevel[];
