import { validate, v7 } from 'uuid';

/** Identifiers of the register are UUIDs, version 7: new ones sort after old ones. */
export const newId = (): string => v7();

export const isUuid = (value: string): boolean => validate(value);
