import { type KeyboardEvent, type MouseEvent, useRef, useState } from "react";
import { IconButton } from "../ui/IconButton";
import { MapLinks } from "./MapLinks";
import { MapSky, ringNameBoxes } from "./MapSky";
import { MapStar } from "./MapStar";
import { labelsThatFit } from "./mapLabels";
import { backbone, layoutMap, type MapLink, type MapNode } from "./mapLayout";
import { nearestTowards } from "./nearest";

type Props = {
  nodes: readonly MapNode[];
  links: readonly MapLink[];
  /** How wide the chart's place is, in pixels. */
  width: number;
  /** The word of each scale, for the rings. */
  scaleNames: Record<string, string>;
  /** What is read aloud for a star: name, members, stage. */
  spoken: (node: MapNode) => string;
  words: { title: string; keys: string; closer: string; further: string };
  onOpen: (id: string, event: MouseEvent) => void;
};

const zooms = [1, 1.5, 2.25, 3.4];

/** The shape of the sky: on a phone a high one, so that the names find room above each other. */
function skyFor(width: number): { width: number; height: number } {
  if (width >= 640) return { width: 1152, height: 720 };
  return { width: 560, height: width >= 480 ? 620 : 880 };
}

/** The map of the communities. One stop for the keyboard; arrows go from star to star. */
export function MapChart({ nodes, links, width, scaleNames, spoken, words, onOpen }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState(0);
  const [chosen, setChosen] = useState<string | null>(null);
  const [stop, setStop] = useState<string | null>(null);
  const sky = skyFor(width);
  const plan = layoutMap(nodes, links, sky.width, sky.height);
  const scale = (Math.max(280, width) * (zooms[zoom] ?? 1)) / sky.width;
  const box = {
    left: (-sky.width / 2) * scale,
    right: (sky.width / 2) * scale,
    top: (-sky.height / 2) * scale - 10,
    bottom: (sky.height / 2) * scale + 10,
  };
  const reserved = ringNameBoxes(plan.rings, scale, scaleNames);
  const labels = labelsThatFit(plan.nodes, scale, box, chosen, reserved);
  const own = links.filter((link) => link.from === chosen || link.to === chosen);
  const near = new Set(own.flatMap((link) => [link.from, link.to]));
  const first = stop ?? plan.nodes[0]?.id;

  const move = (event: KeyboardEvent, id: string) => {
    const next = nearestTowards(plan.nodes, id, event.key);
    if (!next) return;
    event.preventDefault();
    setStop(next);
    frame.current?.querySelector<SVGAElement>(`[data-star="${CSS.escape(next)}"]`)?.focus();
  };

  return (
    <div className="relative">
      <div className="absolute top-2 right-2 z-10 grid bg-paper" data-noprint>
        <IconButton
          icon="plus"
          label={words.closer}
          disabled={zoom === zooms.length - 1}
          onClick={() => setZoom(zoom + 1)}
        />
        <IconButton
          icon="minus"
          label={words.further}
          disabled={zoom === 0}
          onClick={() => setZoom(zoom - 1)}
        />
      </div>
      <div ref={frame} className="max-h-[85dvh] overflow-auto">
        <svg
          role="group"
          aria-label={`${words.title}. ${words.keys}`}
          width={box.right - box.left}
          height={box.bottom - box.top}
          viewBox={`${box.left} ${box.top} ${box.right - box.left} ${box.bottom - box.top}`}
          className="block"
        >
          <MapSky rings={plan.rings} scale={scale} names={scaleNames} />
          <MapLinks links={backbone(links)} nodes={plan.nodes} scale={scale} strong={false} />
          <MapLinks links={own} nodes={plan.nodes} scale={scale} strong />
          {plan.nodes.map((node) => (
            <MapStar
              key={node.id}
              node={node}
              scale={scale}
              label={labels.get(node.id)}
              spoken={spoken(node)}
              chosen={node.id === chosen}
              dimmed={chosen !== null && node.id !== chosen && !near.has(node.id)}
              reachable={node.id === first}
              onChoose={setChosen}
              onMove={move}
              onOpen={onOpen}
            />
          ))}
        </svg>
      </div>
    </div>
  );
}
