import { createContext, useContext } from 'react';
import type { ConsoleConfig } from './config';

/** The settings that the console was started with. */
export const ConfigContext = createContext<ConsoleConfig | null>(null);

export function useConfig(): ConsoleConfig {
  const config = useContext(ConfigContext);
  if (!config) throw new Error('The settings are given by the page itself.');
  return config;
}
