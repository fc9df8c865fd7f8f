import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SMALL } from '../../tests/smallAtlas.ts';
import { Atlas } from '../state/Atlas.svelte.ts';
import { cameraText, MAX_ZOOM, MIN_ZOOM, parseCamera } from '../state/camera.ts';
import { Drawing } from './Drawing.svelte.ts';
import { Viewpoint } from './Viewpoint.svelte.ts';

function viewer() {
  const atlas = new Atlas(SMALL);
  const drawing = new Drawing(atlas);
  const viewpoint = new Viewpoint(atlas, drawing);
  viewpoint.fit(drawing.frame.width, drawing.frame.height);
  return { atlas, drawing, viewpoint };
}
const MOVED = Object.freeze({ longitude: 3.5, latitude: 50.3, zoom: 13 });

describe('the room of the map', () => {
  it('decides the scale of the whole by its tighter side', () => {
    const { drawing, viewpoint } = viewer();
    viewpoint.fit(drawing.frame.width / 2, drawing.frame.height * 3);
    expect(drawing.pixelsPerUnit).toBe(0.5);
  });

  it('twice as large brings the whole one zoom nearer', () => {
    const { drawing, viewpoint } = viewer();
    const before = viewpoint.overview.zoom;
    viewpoint.fit(2 * drawing.frame.width, 2 * drawing.frame.height);
    expect(viewpoint.overview.zoom - before).toBeCloseTo(1, 9);
  });

  it('of no size changes nothing', () => {
    const { drawing, viewpoint } = viewer();
    viewpoint.fit(0, 500);
    viewpoint.fit(500, 0);
    expect(drawing.pixelsPerUnit).toBe(1);
  });
});

describe('the camera', () => {
  it('shows the whole until the visitor moves the map', () => {
    const { atlas, viewpoint } = viewer();
    expect(viewpoint.camera).toEqual(viewpoint.overview);
    viewpoint.follow(MOVED);
    expect([viewpoint.camera, atlas.view.camera]).toEqual([MOVED, MOVED]);
    viewpoint.showAll();
    expect(viewpoint.camera).toEqual(viewpoint.overview);
  });

  it('that shows the whole again leaves the address', () => {
    const { atlas, viewpoint } = viewer();
    viewpoint.follow(MOVED);
    viewpoint.follow({ ...viewpoint.overview, zoom: viewpoint.overview.zoom + 0.001 });
    expect(atlas.view.camera).toBeNull();
  });

  it('that shows the whole already is not written', () => {
    const { atlas, viewpoint } = viewer();
    const before = atlas.view;
    viewpoint.follow(viewpoint.overview);
    expect(atlas.view).toBe(before);
  });

  it('is brought nearer by steps, and keeps its centre', () => {
    const { viewpoint } = viewer();
    viewpoint.follow(MOVED);
    viewpoint.zoomBy(1);
    expect(viewpoint.camera).toEqual({ ...MOVED, zoom: 14 });
  });

  it('goes one step beyond the whole at most, and down to the street', () => {
    const { viewpoint } = viewer();
    viewpoint.zoomBy(-20);
    expect(viewpoint.camera.zoom).toBe(Math.max(MIN_ZOOM, viewpoint.overview.zoom - 1));
    viewpoint.zoomBy(50);
    expect(viewpoint.camera.zoom).toBe(MAX_ZOOM);
  });

  it('stays as far from the IRIS as their borders are accurate, whatever the address or a step asks', () => {
    const { atlas, viewpoint } = viewer();
    atlas.showLevel('iris');
    atlas.moveCamera({ ...MOVED, zoom: 16 });
    expect(viewpoint.camera.zoom).toBe(13);
    viewpoint.zoomBy(1);
    expect(atlas.view.camera?.zoom).toBe(13);
    atlas.showLevel('commune');
    viewpoint.zoomBy(1);
    expect(viewpoint.camera.zoom).toBe(14);
  });

  it('of any zoom by steps is one that a copied link brings back', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -5, max: 5 })),
        fc.integer({ min: 20, max: 4000 }),
        (steps, room) => {
          const { atlas, viewpoint } = viewer();
          viewpoint.fit(room, room);
          steps.forEach((step) => viewpoint.zoomBy(step));
          const { camera } = atlas.view;
          expect(camera === null || parseCamera(cameraText(camera)) !== undefined).toBe(true);
        },
      ),
    );
  });
});

describe('what is seen', () => {
  it('has no size before the room is measured', () => {
    const atlas = new Atlas(SMALL);
    expect(new Viewpoint(atlas, new Drawing(atlas)).sight.size).toBeUndefined();
    const { drawing, viewpoint } = viewer();
    expect(viewpoint.sight.size).toEqual({ width: drawing.frame.width, height: drawing.frame.height });
  });

  it('follows a move at each frame; the address and what rests only hear of its end', () => {
    const { atlas, viewpoint } = viewer();
    const rest = viewpoint.sight;
    viewpoint.pass(MOVED);
    expect([atlas.view.camera, viewpoint.sight]).toEqual([null, rest]);
    const passed = viewpoint.passingSight;
    expect(passed.box).not.toEqual(rest.box);
    viewpoint.follow(MOVED);
    expect([viewpoint.sight, viewpoint.passingSight]).toEqual([passed, passed]);
  });

  it('ends with the move that comes back to the whole', () => {
    const { viewpoint } = viewer();
    viewpoint.pass(MOVED);
    viewpoint.follow(viewpoint.overview);
    expect(viewpoint.passingSight).toEqual(viewpoint.sight);
  });
});

describe('a territory stood on', () => {
  it('comes to the middle of a map that was moved', () => {
    const { atlas, viewpoint } = viewer();
    viewpoint.follow(MOVED);
    viewpoint.keepInSight('59002');
    expect(atlas.view.camera?.longitude).toBeCloseTo(3.6, 9);
    expect(atlas.view.camera?.latitude).toBeCloseTo(50.4, 9);
    expect(atlas.view.camera?.zoom).toBe(13);
  });

  it('moves nothing when the whole is shown, nor when it is nobody', () => {
    const { atlas, viewpoint } = viewer();
    viewpoint.keepInSight('59002');
    expect(atlas.view.camera).toBeNull();
    viewpoint.follow(MOVED);
    viewpoint.keepInSight(null);
    viewpoint.keepInSight('nobody');
    expect(atlas.view.camera).toEqual(MOVED);
  });
});
