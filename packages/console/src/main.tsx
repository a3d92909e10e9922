import { createRoot } from 'react-dom/client';
import { signInPrompt } from './account/signInPrompt';
import { App } from './App';
import { createApolloClient } from './data/apolloClient';
import { loadConfig } from './data/config';
import { createDataProvider } from './data/dataProvider';
import { createWatch } from './data/live';
import { createQuery } from './data/query';
import { createCommand } from './data/write';
import { StyleNonce } from './theme/StyleNonce';
import './theme/global.css';

async function start(page: HTMLElement): Promise<void> {
  try {
    const { apiUrl } = await loadConfig();
    const client = createApolloClient(apiUrl, signInPrompt.ask);
    const dataProvider = createDataProvider(createQuery(client), createCommand(client), createWatch(apiUrl));
    createRoot(page).render(
      <StyleNonce>
        <App dataProvider={dataProvider} />
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
