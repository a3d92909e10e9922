import { useQueryClient } from '@tanstack/react-query';
import { SignInDocument, SignOutDocument } from '@golden-thread/schema/writing';
import { useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { RegisterDataProvider } from '../data/dataProvider';
import { paths } from '../shared/paths';
import { newKey } from '../data/write';
import { signInPrompt } from './signInPrompt';

/** Signs in, and lets everything that is shown be asked for anew: more may be seen now. */
export function useSignIn(onDone: () => void) {
  const dataProvider = useDataProvider<RegisterDataProvider>();
  const queryClient = useQueryClient();
  const [fault, setFault] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  const signIn = async (email: string, password: string) => {
    setIsBusy(true);
    setFault(null);
    try {
      await dataProvider.write(SignInDocument, { email, password }, { key: newKey() });
      signInPrompt.dismiss();
      await queryClient.invalidateQueries();
      onDone();
    } catch (error) {
      setFault(error instanceof Error ? error.message : 'The register could not answer just now.');
    } finally {
      setIsBusy(false);
    }
  };
  return { signIn, fault, isBusy };
}

/** Signs out, and loads the page afresh: nothing of what was shown stays in memory. */
export function useSignOut(): () => Promise<void> {
  const dataProvider = useDataProvider<RegisterDataProvider>();
  return async () => {
    await dataProvider.command(SignOutDocument, {}, { key: newKey() });
    window.location.hash = paths.home();
    window.location.reload();
  };
}
