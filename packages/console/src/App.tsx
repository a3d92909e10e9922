import type { QueryClient } from '@tanstack/react-query';
import { CoreAdminContext, CoreAdminUI, CustomRoutes, Resource, localStorageStore } from 'react-admin';
import { Route } from 'react-router-dom';
import type { RegisterDataProvider } from './data/dataProvider';
import { i18nProvider } from './i18n/i18nProvider';
import { Layout } from './layout/Layout';
import { NotFoundPage } from './layout/NotFoundPage';
import { PageLoading } from './layout/PageLoading';
import * as pages from './pages';
import { ThemeMode } from './theme/ThemeMode';

const store = localStorageStore('1', 'golden-thread');

interface AppProps {
  dataProvider: RegisterDataProvider;
  queryClient: QueryClient;
}

/**
 * react-admin's core with our own look: its stock layout, menu, login and list would double the script that the first
 * page loads. The router keeps the route behind the #, so that any static host under any path serves every address.
 */
export function App({ dataProvider, queryClient }: AppProps) {
  return (
    <CoreAdminContext
      dataProvider={dataProvider}
      queryClient={queryClient}
      i18nProvider={i18nProvider}
      store={store}
    >
      <ThemeMode>
        <CoreAdminUI
          layout={Layout}
          dashboard={pages.HomePage}
          catchAll={NotFoundPage}
          loading={PageLoading}
          title="Golden Thread"
          disableTelemetry
        >
          <Resource name="boards" list={pages.BoardList}>
            <Route path=":key/changes" element={<pages.BoardChangesPage />} />
            <Route path=":key/*" element={<pages.BoardPage />} />
          </Resource>
          <Resource name="plans" list={pages.PlanList}>
            <Route path=":key/*" element={<pages.PlanPage />} />
          </Resource>
          <Resource name="actions" list={pages.ActionList}>
            <Route path=":key/*" element={<pages.ActionPage />} />
          </Resource>
          <Resource name="posts" list={pages.PostList}>
            <Route path=":key/*" element={<pages.PostPage />} />
          </Resource>
          <Resource name="people" list={pages.PersonList}>
            <Route path=":key/*" element={<pages.PersonPage />} />
          </Resource>
          <Resource name="organisations" list={pages.OrganisationList}>
            <Route path=":key/*" element={<pages.OrganisationPage />} />
          </Resource>
          <Resource name="documents" list={pages.DocumentList}>
            <Route path=":key/*" element={<pages.DocumentPage />} />
          </Resource>
          <Resource name="relationships" list={pages.RelationshipList}>
            <Route path=":key/*" element={<pages.RelationshipPage />} />
          </Resource>
          <CustomRoutes>
            <Route path="/ecosystem" element={<pages.EcosystemPage />} />
            <Route path="/priorities/:key/*" element={<pages.PriorityPage />} />
            <Route path="/outcomes/:key/*" element={<pages.OutcomePage />} />
            <Route path="/search" element={<pages.SearchPage />} />
            <Route path="/login" element={<pages.SignInPage />} />
            <Route path="/password/:link" element={<pages.PasswordPage />} />
            <Route path="/my-actions" element={<pages.MyActionsPage />} />
            <Route path="/account" element={<pages.AccountPage />} />
            <Route path="/accounts" element={<pages.AccountsPage />} />
            <Route path="/tokens" element={<pages.TokensPage />} />
            <Route path="/restricted" element={<pages.RestrictionsPage />} />
            <Route path="/differences" element={<pages.DifferencesPage />} />
            <Route path="/changes" element={<pages.ChangesPage />} />
            <Route path="/accessibility" element={<pages.AccessibilityPage />} />
            <Route path="/relationships/create" element={<pages.AddTiePage />} />
            <Route path="/:resource/create" element={<pages.CreatePage />} />
            <Route path="/:resource/:id/edit" element={<pages.EditPage />} />
          </CustomRoutes>
        </CoreAdminUI>
      </ThemeMode>
    </CoreAdminContext>
  );
}
