import './Sky.css';

/** Hills under the header, in the room that a short screen leaves: who we are, from far. Says nothing, so readers skip it. */
export function Sky() {
  return (
    <div className="sky" aria-hidden="true">
      <svg className="sky__hills" viewBox="0 0 1080 400" preserveAspectRatio="none">
        <path
          className="sky__far"
          d="M0 190C90 150 170 128 262 140c86 11 128 52 214 48 98-4 142-84 258-92 92-6 142 46 218 52 52 4 94-12 128-26v272H0Z"
        />
        <path className="sky__mid" d="M0 262c104-20 168-66 290-58 110 8 158 62 268 60 104-2 158-62 268-70 104-8 184 30 254 40v160H0Z" />
        <path className="sky__near" d="M0 318c126 16 206-34 330-30 136 4 206 58 350 54 142-4 250-58 400-38v90H0Z" />
        <path className="sky__paper" d="M0 372c176-40 336-24 520-4 196 20 388 14 560-26v58H0Z" />
      </svg>
    </div>
  );
}
