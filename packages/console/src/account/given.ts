/** What was typed into a form, or filled in by a password manager, which tells nobody. */
export function given(form: HTMLFormElement): (name: string) => string {
  const data = new FormData(form);
  return (name) => {
    const value = data.get(name);
    return typeof value === 'string' ? value : '';
  };
}
