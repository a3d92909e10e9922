import { createContext, useContext } from 'react';

export interface CitedField {
  name: string;
  label: string;
}

/** The fields that a citation of the form around it may be about; none where it is about the whole alone. */
export const CitedFields = createContext<readonly CitedField[]>([]);

export function useCitedFields(): readonly CitedField[] {
  return useContext(CitedFields);
}
