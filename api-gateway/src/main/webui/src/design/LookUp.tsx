import { useEffect, useId, useRef, useState } from "react";
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { FieldError } from "./Field";
import { useKitWords } from "./words";

export type Found = { id: string; label: string; hint?: string };

type Props = {
  label: string;
  hint?: string;
  error?: string | undefined;
  placeholder?: string;
  find: (typed: string) => Promise<Found[]>;
  onPick: (found: Found) => void;
  /** What stands in the box at first; the box keeps what was picked unless `clears`. */
  initial?: string;
  clears?: boolean;
};

const PAUSE_MS = 180;

/**
 * A box that looks up what is typed in the referentials. React Aria keeps the pattern right for keyboards and screen
 * readers, and tells in the person's language how many suggestions there are.
 */
export default function LookUp({ label, hint, error, placeholder, find, onPick, initial = "", clears }: Props) {
  const words = useKitWords();
  const id = useId();
  const [typed, setTyped] = useState(initial);
  const [items, setItems] = useState<Found[]>([]);
  const [answered, setAnswered] = useState(false);
  const picked = useRef(initial);
  const asked = useRef(0);
  // Nothing is offered for what was picked, or before there is something to look for.
  const open = typed.trim() !== "" && typed !== picked.current;

  useEffect(() => {
    const turn = ++asked.current;
    setAnswered(false);
    if (typed.trim().length < 2 || typed === picked.current) return setItems([]);
    const show = (found: Found[]) => {
      if (turn !== asked.current) return;
      setItems(found);
      setAnswered(true);
    };
    const timer = setTimeout(() => void find(typed.trim()).then(show, () => show([])), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, find]);

  return (
    <ComboBox
      className="lookup field"
      items={items}
      inputValue={typed}
      onInputChange={setTyped}
      value={null}
      onChange={(key) => {
        const found = items.find((item) => item.id === key);
        if (!found) return;
        picked.current = clears ? "" : found.label;
        setItems([]);
        setTyped(picked.current);
        onPick(found);
      }}
      allowsCustomValue
      allowsEmptyCollection={open}
      menuTrigger="input"
      isInvalid={Boolean(error)}
    >
      <Label>{label}</Label>
      {hint && (
        <span className="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <Input className="input" placeholder={placeholder} autoComplete="off" aria-describedby={[hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ") || undefined} />
      <FieldError id={`${id}-error`} error={error} />
      <Popover className="lookup-list" offset={4}>
        <ListBox<Found> renderEmptyState={() => <p className="soft small">{typed.trim().length < 2 ? words.typeMore : answered ? words.nothingFound : words.loading}</p>}>
          {(item) => (
            <ListBoxItem id={item.id} textValue={item.label}>
              {item.label} {item.hint && <span className="soft small">{item.hint}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
