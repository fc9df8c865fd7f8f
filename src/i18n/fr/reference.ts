import { QUARTERS } from '../../domain/published.ts';

/** The words of what gaps are measured to. */
export interface ReferenceText {
  /** In a menu or beside a mark: "Agglomération", "Nord (département)". */
  readonly label: string;
  /** With its article: "que l'agglomération", "que le département (Nord)". */
  readonly the: string;
  /** After "écart": "à l'agglomération", "au département (Nord)". */
  readonly to: string;
}

const AGGLOMERATION: ReferenceText = {
  label: 'Agglomération',
  the: 'l’agglomération',
  to: 'à l’agglomération',
};

const QUARTERS_MEDIAN: ReferenceText = {
  label: 'Médiane des QPV de France',
  the: 'la médiane des QPV de France',
  to: 'à la médiane des QPV de France',
};

/** The words of a reference: the agglomeration for `null`, else a department, a region, the country or the
 * middle neighbourhood of France, by its code. */
export function referenceText(code: string | null, name: string): ReferenceText {
  if (code === null) return AGGLOMERATION;
  if (code === QUARTERS) return QUARTERS_MEDIAN;
  if (code.startsWith('D'))
    return {
      label: `${name} (département)`,
      the: `le département (${name})`,
      to: `au département (${name})`,
    };
  if (code.startsWith('R'))
    return { label: `${name} (région)`, the: `la région (${name})`, to: `à la région (${name})` };
  return { label: name, the: `la ${name}`, to: `à la ${name}` };
}
