import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { thirdPartyNotices } from './notices.ts';
import { clientConfig } from './server.mjs';

/** While developing, /config.json comes from the same function as in production. */
function configJson(): Plugin {
  return {
    name: 'golden-thread-config-json',
    configureServer(server) {
      server.middlewares.use('/config.json', (_request, response) => {
        response.setHeader('Content-Type', 'application/json');
        response.end(JSON.stringify(clientConfig(process.env)));
      });
    },
  };
}

const notices = thirdPartyNotices();

// Vite reads its configuration from the default export.
export default defineConfig({
  // Relative, so that one build works at the root of a host and under any sub-path.
  base: './',
  plugins: [react(), configJson(), notices.inPage],
  worker: { format: 'es', plugins: () => [notices.inWorker] },
  build: {
    target: 'es2022',
    // The map's layout engine alone is above the usual limit, in a chunk that only the map loads.
    chunkSizeWarningLimit: 1_700,
  },
});
