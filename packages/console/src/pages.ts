import { lazy } from 'react';

/*
 * Every page in a chunk of its own, loaded when it is opened. React's `lazy` wants a default export, which the rest of
 * the code does without.
 */
export const HomePage = lazy(async () => ({ default: (await import('./home/HomePage')).HomePage }));
export const EcosystemPage = lazy(async () => ({
  default: (await import('./ecosystem/EcosystemPage')).EcosystemPage,
}));
export const BoardList = lazy(async () => ({ default: (await import('./boards/BoardList')).BoardList }));
export const BoardPage = lazy(async () => ({ default: (await import('./boards/BoardPage')).BoardPage }));
export const PlanList = lazy(async () => ({ default: (await import('./plans/PlanList')).PlanList }));
export const PlanPage = lazy(async () => ({ default: (await import('./plans/PlanPage')).PlanPage }));
export const PriorityPage = lazy(async () => ({
  default: (await import('./plans/PriorityPage')).PriorityPage,
}));
export const OutcomePage = lazy(async () => ({ default: (await import('./plans/OutcomePage')).OutcomePage }));
export const ActionList = lazy(async () => ({ default: (await import('./actions/ActionList')).ActionList }));
export const ActionPage = lazy(async () => ({ default: (await import('./actions/ActionPage')).ActionPage }));
export const PostList = lazy(async () => ({ default: (await import('./posts/PostList')).PostList }));
export const PostPage = lazy(async () => ({ default: (await import('./posts/PostPage')).PostPage }));
export const PersonList = lazy(async () => ({ default: (await import('./people/PersonList')).PersonList }));
export const PersonPage = lazy(async () => ({ default: (await import('./people/PersonPage')).PersonPage }));
export const OrganisationList = lazy(async () => ({
  default: (await import('./organisations/OrganisationList')).OrganisationList,
}));
export const OrganisationPage = lazy(async () => ({
  default: (await import('./organisations/OrganisationPage')).OrganisationPage,
}));
export const DocumentList = lazy(async () => ({
  default: (await import('./documents/DocumentList')).DocumentList,
}));
export const DocumentPage = lazy(async () => ({
  default: (await import('./documents/DocumentPage')).DocumentPage,
}));
export const RelationshipList = lazy(async () => ({
  default: (await import('./relationships/RelationshipList')).RelationshipList,
}));
export const RelationshipPage = lazy(async () => ({
  default: (await import('./relationships/RelationshipPage')).RelationshipPage,
}));
export const SearchPage = lazy(async () => ({ default: (await import('./search/SearchPage')).SearchPage }));
export const DifferencesPage = lazy(async () => ({
  default: (await import('./documents/DifferencesPage')).DifferencesPage,
}));
export const ChangesPage = lazy(async () => ({
  default: (await import('./changes/ChangesPage')).ChangesPage,
}));
export const BoardChangesPage = lazy(async () => ({
  default: (await import('./changes/BoardChangesPage')).BoardChangesPage,
}));
export const AccessibilityPage = lazy(async () => ({
  default: (await import('./accessibility/AccessibilityPage')).AccessibilityPage,
}));
export const CreatePage = lazy(async () => ({ default: (await import('./edit/CreatePage')).CreatePage }));
export const EditPage = lazy(async () => ({ default: (await import('./edit/EditPage')).EditPage }));
export const AddTiePage = lazy(async () => ({
  default: (await import('./edit/ties/AddTiePage')).AddTiePage,
}));
export const SignInPage = lazy(async () => ({ default: (await import('./account/SignInPage')).SignInPage }));
export const PasswordPage = lazy(async () => ({
  default: (await import('./account/PasswordPage')).PasswordPage,
}));
export const AccountPage = lazy(async () => ({
  default: (await import('./account/AccountPage')).AccountPage,
}));
export const AccountsPage = lazy(async () => ({
  default: (await import('./administration/AccountsPage')).AccountsPage,
}));
export const RestrictionsPage = lazy(async () => ({
  default: (await import('./administration/RestrictionsPage')).RestrictionsPage,
}));
export const TokensPage = lazy(async () => ({
  default: (await import('./administration/TokensPage')).TokensPage,
}));
export const MyActionsPage = lazy(async () => ({
  default: (await import('./progress/MyActionsPage')).MyActionsPage,
}));
