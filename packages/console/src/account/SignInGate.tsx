import { lazy, Suspense, useState, useSyncExternalStore, type ReactNode } from 'react';
import { useLocation } from 'react-router-dom';
import { PageLoading } from '../layout/PageLoading';
import { signInPrompt } from './signInPrompt';
import { useViewer } from './useViewer';

const SignInPage = lazy(async () => ({ default: (await import('./SignInPage')).SignInPage }));
const SignInDialog = lazy(async () => ({ default: (await import('./SignInDialog')).SignInDialog }));

/** Addresses that are for people who cannot sign in yet. */
const OPEN = /^\/(login|password\/)/;

/**
 * Before a register that nobody may read without signing in stands the sign-in page. Elsewhere the page is shown, with a
 * dialog over it when something needs signing in: nothing that was typed goes away.
 */
export function SignInGate({ children }: { children: ReactNode }) {
  const viewer = useViewer();
  const { pathname } = useLocation();
  const isAsked = useSyncExternalStore(signInPrompt.subscribe, signInPrompt.isAsked);
  const isOpen = OPEN.test(pathname);
  // Whoever could read has a page before them, which stays when their session ends.
  const [couldRead, setCouldRead] = useState(false);
  if (viewer?.role && !couldRead) setCouldRead(true);
  if (viewer?.role === null && !couldRead && !isOpen) {
    return (
      <Suspense fallback={<PageLoading />}>
        <SignInPage />
      </Suspense>
    );
  }
  return (
    <>
      {children}
      {isAsked && !isOpen && (
        <Suspense fallback={null}>
          <SignInDialog onClose={signInPrompt.dismiss} />
        </Suspense>
      )}
    </>
  );
}
