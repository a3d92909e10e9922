/** How somebody sits on a board. */
export const SEATS = ['CHAIRS', 'CO_CHAIRS', 'VICE_CHAIRS', 'MEMBER_OF'] as const;
