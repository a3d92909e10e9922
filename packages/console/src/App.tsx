import { QueryClient } from '@tanstack/react-query';
import { lazy } from 'react';
import { Admin, CustomRoutes, Resource, localStorageStore } from 'react-admin';
import { Route } from 'react-router-dom';
import type { RegisterDataProvider } from './data/dataProvider';
import { RegisterError } from './data/registerError';
import { HomePage } from './home/HomePage';
import { i18nProvider } from './i18n/i18nProvider';
import { Layout } from './layout/Layout';
import { NotFoundPage } from './layout/NotFoundPage';
import { darkTheme, lightTheme } from './theme/theme';

const EcosystemPage = lazy(() =>
  import('./ecosystem/EcosystemPage').then((module) => ({ default: module.EcosystemPage })),
);
const BoardList = lazy(() => import('./boards/BoardList').then((module) => ({ default: module.BoardList })));

const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      refetchOnWindowFocus: false,
      retry: (failures, error) => failures < 2 && error instanceof RegisterError && error.isRetryable,
    },
  },
});

const store = localStorageStore('1', 'golden-thread');

export function App({ dataProvider }: { dataProvider: RegisterDataProvider }) {
  return (
    <Admin
      dataProvider={dataProvider}
      queryClient={queryClient}
      i18nProvider={i18nProvider}
      store={store}
      theme={lightTheme}
      darkTheme={darkTheme}
      defaultTheme={preferredTheme()}
      layout={Layout}
      dashboard={HomePage}
      catchAll={NotFoundPage}
      title="Golden Thread"
      disableTelemetry
    >
      <Resource name="boards" list={BoardList} />
      <CustomRoutes>
        <Route path="/ecosystem" element={<EcosystemPage />} />
      </CustomRoutes>
    </Admin>
  );
}

function preferredTheme(): 'dark' | 'light' {
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
