/** A heading and what is to be said under it, point by point. */
export function Points({ title, points }: { title: string; points: string[] }) {
  return (
    <section className="stack stack-2">
      <h2>{title}</h2>
      <ul className="points">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}
