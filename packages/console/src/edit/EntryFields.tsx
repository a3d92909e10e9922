import { useLayoutEffect, useRef, type ReactNode } from 'react';

interface EntryFieldsProps {
  isSaving: boolean;
  children: ReactNode;
}

/**
 * The fields of a form. While it is saved they cannot be changed: the register would not get what is typed then, and the
 * form closes. Where the form stays open, the focus goes back to where it was.
 */
export function EntryFields({ isSaving, children }: EntryFieldsProps) {
  const box = useRef<HTMLDivElement>(null);
  const focused = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const now = document.activeElement;
    if (isSaving) focused.current = now;
    // A browser gives the focus of what becomes inert to the page, and a dialog takes it from there to itself.
    else if (now?.contains(box.current) && focused.current instanceof HTMLElement) focused.current.focus();
  }, [isSaving]);
  return (
    <div ref={box} inert={isSaving} style={{ display: 'contents' }}>
      {children}
    </div>
  );
}
