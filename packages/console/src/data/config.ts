/** What the console learns at run time, so that one build can be deployed anywhere. */
export interface ConsoleConfig {
  /** Address of the GraphQL endpoint; may be relative to the console's own address. */
  apiUrl: string;
  /** Where to tell that something cannot be used; null where whoever runs this copy has not said. */
  accessibilityContact: string | null;
}

/** Reads config.json beside the page. Throws in words that can be shown. */
export async function loadConfig(): Promise<ConsoleConfig> {
  const address = new URL('config.json', document.baseURI);
  // As index.html asks for it ahead; the server says that it must not be kept.
  const response = await fetch(address).catch(() => null);
  if (!response?.ok) {
    throw new Error(
      `Its settings (${address.pathname}) could not be read. Check your connection, then load the page again.`,
    );
  }
  const settings: unknown = await response.json();
  if (!isConfig(settings)) throw new Error(`Its settings (${address.pathname}) name no "apiUrl".`);
  const { apiUrl, accessibilityContact } = settings;
  return {
    apiUrl: new URL(apiUrl, document.baseURI).href,
    accessibilityContact: accessibilityContact || null,
  };
}

function isConfig(settings: unknown): settings is { apiUrl: string; accessibilityContact?: string | null } {
  return (
    typeof settings === 'object' &&
    settings !== null &&
    'apiUrl' in settings &&
    typeof settings.apiUrl === 'string'
  );
}
