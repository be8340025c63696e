import { useEffect, useId, useLayoutEffect, useRef, type ReactNode } from "react";
import { Icon } from "./Icon";
import { useKitWords } from "./words";

/**
 * A question above the page: the browser's own dialog, which keeps the focus inside and closes on Escape or, where there is
 * no such key, by the cross. That one comes last, so that the first question has the focus.
 */
export function Dialog({ open, title, onClose, children }: { open: boolean; title: string; onClose: () => void; children: ReactNode }) {
  const element = useRef<HTMLDialogElement>(null);
  const id = useId();
  const words = useKitWords();
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    if (open && !element.current?.open) {
      opener.current = document.activeElement;
      element.current?.showModal();
    }
    if (!open && element.current?.open) element.current.close();
  }, [open]);
  // One that is taken away without being closed: the browser would leave the focus nowhere.
  useLayoutEffect(() => {
    const shown = element.current;
    return () => {
      if (shown?.open) queueMicrotask(() => !shown.isConnected && opener.current instanceof HTMLElement && opener.current.focus());
    };
  }, []);
  return (
    <dialog ref={element} aria-labelledby={id} onClose={onClose}>
      {open && (
        <div className="stack">
          <h2 id={id}>{title}</h2>
          {children}
          <button type="button" className="dialog-close" aria-label={words.close} onClick={() => element.current?.close()}>
            <Icon name="close" />
          </button>
        </div>
      )}
    </dialog>
  );
}
