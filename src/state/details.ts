/** Parameters of the address that belong to a part fetched later, which reads and checks them itself. */
const DETAILS = [
  'mesure',
  'service',
  'seuil',
  'gamme',
  'moteur',
  'pas',
  'panier',
  'jour',
  'point',
  'lieu',
  'onglet',
  'programme',
  'theme',
  'partenaire',
  'annees',
  'montant',
  'action',
  'besoin',
  'cherche',
  'tri',
] as const;

export type DetailName = (typeof DETAILS)[number];

/** What the address says to the parts that are fetched later, as text, by parameter. */
export type Details = Readonly<Partial<Record<DetailName, string>>>;

/** The longest text kept of a parameter: a basket of every service takes some 600 letters. */
const LONGEST = 900;

/** Those of an address, as they stand: whoever uses one checks it, and has a default. */
export function detailsOf(query: URLSearchParams): Details {
  return kept((name) => query.get(name)?.slice(0, LONGEST));
}

/** The details with some of them changed; `null` takes one out of the address. */
export function withDetails(
  details: Details,
  changes: Readonly<Partial<Record<DetailName, string | null>>>,
): Details {
  const changed = { ...details, ...changes };
  return kept((name) => changed[name]);
}

/** Always in the same order, so that equal details make equal addresses. */
function kept(textOf: (name: DetailName) => string | null | undefined): Details {
  return Object.fromEntries(
    DETAILS.flatMap((name) => {
      const text = textOf(name);
      return text ? [[name, text]] : [];
    }),
  );
}
