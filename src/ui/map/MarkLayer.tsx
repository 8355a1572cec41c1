import { type KeyboardEvent, type MouseEvent, useLayoutEffect, useRef, useState } from 'react';
import { Pane, useMap, useMapEvents } from 'react-leaflet';
import type { ProvisionId, VenueId } from '../../core/ids.ts';
import type { KindFamily } from '../../core/matching/family.ts';
import type { PinEntry } from '../../core/matching/pinsOf.ts';
import { doesOf, MarkButton } from './MarkButton.tsx';
import type { MapWords } from './mapWords.ts';
import type { Mark } from './marks.ts';
import { wantsStillness } from './motion.ts';
import type { View } from './useView.ts';
import { zoomTo } from './zoomTo.ts';

interface Props {
  readonly marks: readonly Mark[];
  readonly view: View;
  readonly selected: ProvisionId | undefined;
  readonly words: MapWords;
  readonly colourOf: (entry: PinEntry) => KindFamily;
  /** The first venue of the list that is open. */
  readonly open: VenueId | undefined;
  readonly onSelect: (provision: ProvisionId) => void;
  /** A mark was pressed; its things are to be listed where it has a list. */
  readonly onPress: (list: { readonly mark: Mark; readonly opener: HTMLElement } | undefined) => void;
  readonly onFocus: (mark: Mark | undefined) => void;
}

/** More stops of the Tab key than these and the marks become one stop, with arrow keys among them. */
const mostTabStops = 40;

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => (at === last ? 0 : at + 1),
  ArrowDown: (at, last) => (at === last ? 0 : at + 1),
  ArrowLeft: (at, last) => (at === 0 ? last : at - 1),
  ArrowUp: (at, last) => (at === 0 ? last : at - 1),
  Home: () => 0,
  End: (_at, last) => last,
};

const zooms: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1 };

const markWith = (marks: readonly Mark[], venue: VenueId | undefined): Mark | undefined =>
  marks.find((mark) => mark.key === venue) ?? marks.find((mark) => mark.pins.some((pin) => pin.id === venue));

/** Pins and clusters in the order of their numbers, for the eye, the finger and the keys. */
export function MarkLayer({ marks, view, selected, words, colourOf, open, onSelect, onPress, onFocus }: Props) {
  const map = useMap();
  const buttons = useRef(new Map<VenueId, HTMLButtonElement>());
  const [current, setCurrent] = useState<VenueId>();
  const focused = useRef<VenueId>(undefined);
  const dragged = useRef(false);
  const stop = markWith(marks, current) ?? marks[0];
  useMapEvents({
    dragstart: () => {
      dragged.current = true;
    },
  });

  // Zooming turns pins into clusters and back: where the one in focus went, the focus goes with it.
  useLayoutEffect(() => {
    if (focused.current === undefined || document.activeElement !== document.body) return;
    const heir = markWith(marks, focused.current);
    if (heir) buttons.current.get(heir.key)?.focus({ preventScroll: true });
  }, [marks]);

  const markOf = (target: EventTarget): Mark | undefined => {
    const button = target instanceof Element ? target.closest('[data-mark]') : null;
    return marks.find((mark) => mark.key === button?.getAttribute('data-mark'));
  };
  const press = (event: MouseEvent) => {
    event.stopPropagation(); // a click on a mark is not one on the map under it
    const mark = markOf(event.target);
    const endsDrag = event.detail > 0 && dragged.current; // a key makes clicks that follow no drag
    if (!mark || endsDrag) return;
    const does = doesOf(mark);
    onPress(does === 'lists' ? { mark, opener: buttons.current.get(mark.key) ?? map.getContainer() } : undefined);
    if (does === 'zooms') zoomTo(map, mark);
    if (does === 'selects') onSelect(mark.entries[0].provision.id);
  };
  const keyDown = (event: KeyboardEvent) => {
    const mark = markOf(event.target);
    if (!mark || event.altKey || event.ctrlKey || event.metaKey) return;
    const zoom = zooms[event.key];
    const step = steps[event.key];
    const next = step && marks[step(marks.indexOf(mark), marks.length - 1)];
    if (zoom !== undefined)
      map.setZoomAround([mark.at.lat, mark.at.lng], map.getZoom() + zoom, { animate: !wantsStillness() });
    if (next) buttons.current.get(next.key)?.focus({ preventScroll: true });
    if (zoom !== undefined || next) event.preventDefault();
  };
  const focus = (target: EventTarget & Element) => {
    const mark = markOf(target);
    if (!mark) return;
    focused.current = mark.key;
    setCurrent(mark.key);
    onFocus(mark);
    // A pointer is already where the mark is; moving the map from under it would lose the click.
    if (target.matches(':focus-visible'))
      map.panInside([mark.at.lat, mark.at.lng], { padding: [48, 56], animate: !wantsStillness() });
  };
  const blur = () => {
    focused.current = undefined;
    onFocus(undefined);
  };

  return (
    <Pane name="marks">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it hears for the buttons in it, which are the controls */}
      {/* biome-ignore lint/a11y/noNoninteractiveElementInteractions: as above */}
      <div
        onClick={press}
        onDoubleClick={(event) => event.stopPropagation()}
        onKeyDown={keyDown}
        onFocus={(event) => focus(event.target)}
        onBlur={blur}
        onPointerDown={() => {
          dragged.current = false;
        }}
      >
        {marks.map((mark) => (
          <MarkButton
            key={mark.key}
            ref={(button) => {
              if (button) buttons.current.set(mark.key, button);
              return () => void buttons.current.delete(mark.key);
            }}
            mark={mark}
            at={view.toXY([mark.at.lat, mark.at.lng])}
            selected={selected}
            words={words}
            colourOf={colourOf}
            isOpen={mark.pins.some((pin) => pin.id === open)}
            tabIndex={marks.length <= mostTabStops || mark === stop ? 0 : -1}
          />
        ))}
      </div>
    </Pane>
  );
}
