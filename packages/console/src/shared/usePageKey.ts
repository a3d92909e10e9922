import { useParams } from 'react-router-dom';

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** What follows the kind in the address: a slug, which may hold slashes, or an id. */
export function usePageKey(): string {
  const { key = '', '*': rest = '' } = useParams();
  return rest ? `${key}/${rest}` : key;
}

/** Arguments of the API for such a key. */
export function byKey(key: string): { id: string } | { slug: string } {
  return UUID.test(key) ? { id: key } : { slug: key };
}
