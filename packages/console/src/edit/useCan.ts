/** What whoever is here may do. Every control that writes asks this one place. */
export interface Can {
  /** Add, change, end and retract records and ties. */
  edit: boolean;
}

export function useCan(): Can {
  return { edit: true };
}
