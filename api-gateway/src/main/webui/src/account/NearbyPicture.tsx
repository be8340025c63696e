import "./nearby-picture.css";

/** A house, the ways that lead from it, and offers at their ends; drawn, so that it costs some hundred bytes. */
export function NearbyPicture({ label }: { label: string }) {
  return (
    <svg className="nearby" viewBox="0 0 480 380" role="img" aria-label={label}>
      <path className="nearby-sea" d="M0 0h150c-18 46-52 62-66 108S30 214 0 232z" />
      <path className="nearby-field" d="M290 0h190v150c-60 8-96-12-130-44S306 40 290 0z" />
      <path className="nearby-field" d="M60 380c10-52 60-78 112-72s70 40 78 72z" />
      <path className="nearby-water" d="M480 262c-70-10-96 24-150 20S250 236 196 246 128 300 78 296 22 268 0 272" />
      <circle className="nearby-reach" cx="238" cy="190" r="132" />
      <circle className="nearby-reach" cx="238" cy="190" r="74" />
      <path className="nearby-way" d="M238 190C214 150 190 140 166 112M238 190c46-14 64-46 104-56M238 190c20 36 44 58 86 74M238 190c-40 22-60 40-104 46" />
      <g className="nearby-house">
        <circle cx="238" cy="190" r="30" />
        <path d="M222 192l16-14 16 14v14h-11v-9h-10v9h-11z" />
      </g>
      <g className="nearby-pin">
        <path d="M166 112s-17-15-17-28a17 17 0 0 1 34 0c0 13-17 28-17 28z" />
        <circle cx="166" cy="84" r="6" />
        <path d="M342 134s-17-15-17-28a17 17 0 0 1 34 0c0 13-17 28-17 28z" />
        <circle cx="342" cy="106" r="6" />
        <path d="M134 236s-17-15-17-28a17 17 0 0 1 34 0c0 13-17 28-17 28z" />
        <circle cx="134" cy="208" r="6" />
      </g>
      <g className="nearby-pin nearby-pin-best">
        <path d="M324 264s-21-19-21-35a21 21 0 0 1 42 0c0 16-21 35-21 35z" />
        <circle cx="324" cy="229" r="7" />
      </g>
    </svg>
  );
}
