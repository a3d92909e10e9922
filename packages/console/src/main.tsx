import { createRoot } from 'react-dom/client';
import { signInPrompt } from './account/signInPrompt';
import { App } from './App';
import { loadConfig } from './data/config';
import { createDataProvider } from './data/dataProvider';
import { createWatch } from './data/live';
import { createQuery } from './data/query';
import { createQueryClient } from './data/queryClient';
import { createSend } from './data/send';
import { createCommand } from './data/write';
import { StyleNonce } from './theme/StyleNonce';
import './theme/global.css';

/** The map is the heaviest page: it is asked for and arranged while its script is fetched and the frame is drawn. */
function openMap() {
  void import('./ecosystem/EcosystemPage');
  // What fails here is tried again, and told, by the page itself.
  return import('./ecosystem/ahead').catch(() => null);
}

const map = window.location.hash.startsWith('#/ecosystem') ? openMap() : null;

async function start(page: HTMLElement): Promise<void> {
  try {
    const { apiUrl } = await loadConfig();
    const send = createSend(apiUrl, signInPrompt.ask);
    const dataProvider = createDataProvider(createQuery(send), createCommand(send), createWatch(apiUrl));
    const queryClient = createQueryClient();
    // Drawing the frame would keep the question waiting.
    if (map) (await map)?.arrangeAhead(queryClient, dataProvider.query).catch(() => {});
    createRoot(page).render(
      <StyleNonce>
        <App dataProvider={dataProvider} queryClient={queryClient} />
      </StyleNonce>,
    );
  } catch (error) {
    page.innerHTML = '<p class="starting" role="alert"></p>';
    const [sentence] = page.children;
    if (sentence)
      sentence.textContent = `Golden Thread could not start. ${error instanceof Error ? error.message : ''}`;
  }
}

const page = document.getElementById('root');
if (page) void start(page);
