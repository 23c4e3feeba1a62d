import { type Ref, useEffect, useRef } from 'react';

/** For the button that opens a form in its own place: once the form is gone, which had the focus, the button has it. */
export function useWayBack(isOpen: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  const was = useRef(isOpen);
  useEffect(() => {
    const isNowhere = document.activeElement === document.body;
    if (was.current && !isOpen && isNowhere) button.current?.focus();
    was.current = isOpen;
  }, [isOpen]);
  return button;
}

/** Opens such a form from a part of the page that is drawn anew meanwhile. */
export interface Changer {
  change: () => void;
  changer: Ref<HTMLButtonElement>;
}
