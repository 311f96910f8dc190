/** The circles and meridians of a chart. Only ever behind one. */
export function Graticule({ radius, rings = 3 }: { radius: number; rings?: number }) {
  const circles = Array.from({ length: rings }, (_, index) => (radius * (index + 1)) / rings);
  const ticks = Array.from({ length: 12 }, (_, index) => (index * Math.PI) / 6);
  return (
    <g aria-hidden="true" fill="none" stroke="var(--color-graticule)" strokeWidth={0.75}>
      {circles.map((size) => (
        <circle key={size} r={size} />
      ))}
      {ticks.map((angle, index) => {
        const from = index % 3 === 0 ? radius / rings : radius * 0.93;
        return (
          <line
            key={angle}
            x1={Math.cos(angle) * from}
            y1={Math.sin(angle) * from}
            x2={Math.cos(angle) * radius}
            y2={Math.sin(angle) * radius}
          />
        );
      })}
    </g>
  );
}
