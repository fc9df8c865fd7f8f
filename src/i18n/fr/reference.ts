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

/** The words of a reference: the agglomeration for `null`, else a department, a region or the country, by its code. */
export function referenceText(code: string | null, name: string): ReferenceText {
  if (code === null) return AGGLOMERATION;
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
