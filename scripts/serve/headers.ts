import { policyHeader } from '../site/policy.ts';

/** Headers of every answer, errors included. */
export const SECURITY: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policyHeader(),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(self), microphone=(), payment=(), usb=()',
};

/**
 * How long a browser may keep a file, by its path.
 *
 * What is under `assets/` bears the hash of its content in its name and never changes; all else is asked again,
 * and answered in a few bytes when it has not changed.
 */
export function cacheOf(path: string): string {
  return path.startsWith('/assets/') ? 'public,max-age=31536000,immutable' : 'no-cache';
}
