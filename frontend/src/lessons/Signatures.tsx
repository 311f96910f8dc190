const most = 12;
const step = 13;

/** Who signed: peers as dots of ink, experts as seals. The sentence beside it says the numbers. */
export function Signatures({ peers, experts }: { peers: number; experts: number }) {
  const inks = Math.min(peers, most);
  const seals = Math.min(experts, 4);
  if (inks + seals === 0) return null;
  const width = inks * step + (seals > 0 ? 6 + seals * 26 : 0);
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${width} 24`}
      width={width}
      height={24}
      className="block max-w-full"
    >
      {Array.from({ length: inks }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: signatures are all alike
        <circle key={index} cx={index * step + 5} cy={12} r={4} fill="currentColor" />
      ))}
      {Array.from({ length: seals }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: seals are all alike
        <g key={index} transform={`translate(${inks * step + 6 + index * 26 + 11} 12)`}>
          <circle r={10} fill="none" stroke="currentColor" strokeWidth={1.6} />
          <path
            d="M0-6.6 1.5-2.1 6.3-2 2.4.8 3.9 5.4 0 2.6-3.9 5.4-2.4.8-6.3-2-1.5-2.1Z"
            fill="currentColor"
          />
        </g>
      ))}
    </svg>
  );
}
