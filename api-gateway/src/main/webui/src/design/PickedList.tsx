import { Icon } from "./Icon";
import { useKitWords } from "./words";

/** What was picked so far, each with a way to take it off. */
export function PickedList({ items, none, onRemove }: { items: { id: string; label: string }[]; none: string; onRemove: (id: string) => void }) {
  const words = useKitWords();
  if (items.length === 0) return <p className="soft">{none}</p>;
  return (
    <ul className="picked">
      {items.map((item) => (
        <li key={item.id}>
          {item.label}
          <button type="button" className="icon-button" aria-label={`${words.remove} : ${item.label}`} onClick={() => onRemove(item.id)}>
            <Icon name="close" size={18} />
          </button>
        </li>
      ))}
    </ul>
  );
}
