declare module 'mapshaper' {
  const mapshaper: {
    /** Runs commands on files given by name; answers the files that `-o` names, by name. */
    readonly applyCommands: (
      commands: string,
      inputs: Readonly<Record<string, string | Uint8Array>>,
    ) => Promise<Readonly<Record<string, Uint8Array>>>;
  };
  export = mapshaper;
}
