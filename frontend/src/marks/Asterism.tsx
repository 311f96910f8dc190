import { AsterismLines } from "./AsterismLines";
import { placeStars } from "./placeStars";
import { spanningTree } from "./spanningTree";
import { stageColour } from "./stages";
import { isHollow, type Star, starRadius } from "./star";

type Props = {
  /** The community's id: the same community always has the same mark. */
  id: string;
  stage: string | null | undefined;
  stars: readonly Star[];
};

const reach = 31;

/** A community's mark in a list, drawn from its competencies. The words beside it say the rest. */
export function Asterism({ id, stage, stars }: Props) {
  const shown: readonly Star[] = stars.length > 0 ? stars : [{ id, label: "" }];
  const places = stars.length > 1 ? placeStars(id, stars.length) : [{ x: 0, y: 0 }];
  const drawn = shown.map((star, index) => ({
    star,
    x: (places[index]?.x ?? 0) * reach,
    y: (places[index]?.y ?? 0) * reach,
    radius: starRadius(star, 3.6),
  }));
  const colour = stageColour(stage);
  return (
    <svg aria-hidden="true" viewBox="-40 -40 80 80" className="block w-full">
      <AsterismLines stars={drawn} edges={spanningTree(drawn)} gap={1.6} width={1} />
      {drawn.map(({ star, x, y, radius }) => (
        <circle
          key={star.id}
          cx={x}
          cy={y}
          r={radius}
          fill={isHollow(star) ? "none" : colour}
          stroke={colour}
          strokeWidth={1.7}
        />
      ))}
    </svg>
  );
}
