/** What the console learns at run time, so that one build can be deployed anywhere. */
export interface ConsoleConfig {
  /** Address of the GraphQL endpoint; may be relative to the console's own address. */
  apiUrl: string;
}

/** Reads config.json beside the page. Throws in words that can be shown. */
export async function loadConfig(): Promise<ConsoleConfig> {
  const address = new URL('config.json', document.baseURI);
  const response = await fetch(address, { cache: 'no-cache' }).catch(() => null);
  if (!response?.ok) {
    throw new Error(
      `Its settings (${address.pathname}) could not be read. Check your connection, then load the page again.`,
    );
  }
  const settings: unknown = await response.json();
  if (!isConfig(settings)) throw new Error(`Its settings (${address.pathname}) name no "apiUrl".`);
  return { apiUrl: new URL(settings.apiUrl, document.baseURI).href };
}

function isConfig(settings: unknown): settings is ConsoleConfig {
  return (
    typeof settings === 'object' &&
    settings !== null &&
    'apiUrl' in settings &&
    typeof settings.apiUrl === 'string'
  );
}
