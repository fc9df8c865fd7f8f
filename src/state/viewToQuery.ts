import { INDICATORS } from '../domain/indicators.ts';
import { cameraText } from './camera.ts';
import { lensSlug } from './lens.ts';
import { prioritiesText } from './priorities.ts';
import { levelSlug, methodSlug } from './slugs.ts';
import type { View } from './view.ts';

/** The view as a query string, without `?`. Only what differs from `initial`, so that a plain address stays plain. */
export function viewToQuery(view: View, initial: View): string {
  const query = new URLSearchParams();
  if (view.lens !== initial.lens) query.set('vue', lensSlug(view.lens));
  if (view.level !== initial.level) query.set('niveau', levelSlug(view.level));
  if (view.indicator !== initial.indicator) query.set('indicateur', INDICATORS[view.indicator].slug);
  if (view.period) query.set('periode', view.period);
  if (view.since) query.set('depuis', view.since);
  if (view.reference) query.set('reference', view.reference);
  if (view.method !== initial.method) query.set('methode', methodSlug(view.method));
  if (view.classes !== null) query.set('classes', String(view.classes));
  if (view.selected) query.set('territoire', view.selected);
  if (view.quarter) query.set('quartier', view.quarter);
  if (view.crossed) query.set('croise', INDICATORS[view.crossed].slug);
  if (view.priorities.length > 0) query.set('priorites', prioritiesText(view.priorities));
  if (view.compared.length > 0) query.set('comparer', view.compared.join(','));
  for (const [name, text] of Object.entries(view.details)) query.set(name, text);
  if (view.basemap !== 'local') query.set('fond', view.basemap);
  if (view.camera) query.set('cadre', cameraText(view.camera));
  return query.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
}
