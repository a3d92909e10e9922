import { type ClassType, getMetadataStorage } from 'type-graphql';

/**
 * A GraphQL type by its name, for fields that point at another concept. Types point at each other in circles;
 * names keep the modules free of circular imports, and each concept free of its neighbours' code.
 */
export function named(name: string): ClassType {
  const { objectTypes, interfaceTypes } = getMetadataStorage();
  const found = [...objectTypes, ...interfaceTypes].find((type) => type.name === name);
  if (!found) throw new Error(`No GraphQL type is named ${name}`);
  return found.target as ClassType;
}
