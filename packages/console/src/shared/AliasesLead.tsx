/** Other names that papers use, under a page's title. */
export function AliasesLead({ aliases }: { aliases: readonly string[] }) {
  return aliases.length > 0 ? <>Also called {aliases.join(', ')}</> : null;
}
