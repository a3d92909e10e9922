import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { RegisterDataProvider } from '../data/dataProvider';
import { isShown } from '../data/refreshing';
import { newKey } from '../data/write';
import { WriteRefused } from '../data/writeRefused';
import { signInPrompt } from './signInPrompt';

export interface Credentials {
  /** Sends what proves who one is, and lets everything that is shown be asked for anew: more may be seen now. */
  send: (work: (dataProvider: RegisterDataProvider, key: string) => Promise<unknown>) => Promise<boolean>;
  /** What was wrong, by the field; under "" what is wrong with the whole. */
  faults: Readonly<Record<string, string>>;
  isBusy: boolean;
}

export function useCredentials(): Credentials {
  const dataProvider = useDataProvider<RegisterDataProvider>();
  const queryClient = useQueryClient();
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const [isBusy, setIsBusy] = useState(false);
  return {
    faults,
    isBusy,
    send: async (work) => {
      setIsBusy(true);
      setFaults({});
      try {
        await work(dataProvider, newKey());
        signInPrompt.dismiss();
        await queryClient.invalidateQueries({ predicate: isShown });
        return true;
      } catch (error) {
        setFaults(faultsOf(error));
        return false;
      } finally {
        setIsBusy(false);
      }
    },
  };
}

function faultsOf(error: unknown): Record<string, string> {
  if (error instanceof WriteRefused) {
    return Object.fromEntries(error.faults.map(({ field, message }) => [field?.join('.') ?? '', message]));
  }
  return { '': error instanceof Error ? error.message : 'The register could not answer just now.' };
}
