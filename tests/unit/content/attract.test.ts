import { describe, expect, it } from 'vitest';
import { attractContent, type Slide } from '../../../shared/content/attract.ts';
import { driftAt, MOST_DRIFT, slidesNow, turnAt, type AttractMoment } from '../../../shared/content/playlist.ts';
import { isServiceId } from '../../../shared/services/index.ts';
import content from '../../../resources/content/attract.json';

const { slides } = attractContent.parse(content);
const NOON: AttractMoment = { today: '2026-11-23', time: '12:00', closed: false, offered: ['holidayWatch'] };
const said = (moment: Partial<AttractMoment>): readonly string[] => slidesNow(slides, { ...NOON, ...moment }).map(({ id }) => id);
const [sample] = slides;
if (sample === undefined) throw new Error('no slide');
const one = (parts: Partial<Slide>): Slide => ({ ...sample, seasons: [], service: undefined, ...parts });
const holds = (parts: Partial<Slide>, moment: Partial<AttractMoment>): boolean =>
  slidesNow([one(parts)], { ...NOON, ...moment }).length === 1;

describe('the slides that ship', () => {
  it('speak only of services that exist, and bear a source', () => {
    for (const { service, source } of slides) {
      expect(service === undefined || isServiceId(service)).toBe(true);
      expect(source.length).toBeGreaterThan(5);
    }
  });

  it('are never none: whatever the day and the hour, somebody who passes reads something of use', () => {
    for (const month of ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12']) {
      for (const time of ['03:00', '12:00', '20:00']) {
        expect(said({ today: `2026-${month}-12`, time, closed: true, offered: [] }).length).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it('follow the season, the hour and the day', () => {
    expect(said({ today: '2026-07-14' })).toContain('holidays');
    expect(said({ today: '2026-09-23' })).not.toContain('holidays');
    expect(said({})).toContain('winterRoads');
    expect(said({ today: '2026-07-14' })).not.toContain('winterRoads');
    expect(said({ time: '22:00' })).not.toContain('parkedCar');
    expect(said({ today: '2026-11-25' })).toContain('bullying');
    expect(said({ today: '2026-11-25', time: '23:30' })).not.toContain('bullying');
    expect(said({ today: '2026-11-26' })).not.toContain('bullying');
  });

  it('send nobody to a person who is not here, nor to a service that may not be asked for', () => {
    expect(said({})).toContain('joining');
    expect(said({ closed: true })).not.toContain('joining');
    expect(said({ today: '2026-07-14', offered: [] })).not.toContain('holidays');
  });
});

describe('a slide', () => {
  it('holds over the new year and over midnight, both days of a season counted and the last hour not', () => {
    const winter = { seasons: [{ from: '12-05', to: '01-05' }] };
    for (const today of ['2026-12-05', '2026-12-31', '2027-01-05']) expect(holds(winter, { today })).toBe(true);
    for (const today of ['2026-12-04', '2027-01-06']) expect(holds(winter, { today })).toBe(false);
    const night = { hours: { from: '22:00', to: '06:00' } };
    for (const time of ['22:00', '00:00', '05:59']) expect(holds(night, { time })).toBe(true);
    for (const time of ['06:00', '21:59']) expect(holds(night, { time })).toBe(false);
  });

  it('goes by itself after its last day', () => {
    expect(holds({ expiresOn: '2026-11-23' }, {})).toBe(true);
    expect(holds({ expiresOn: '2026-11-22' }, {})).toBe(false);
  });

  it('comes once, and says what is read from three metres in every language', () => {
    expect(attractContent.safeParse({ slides: [sample, sample] }).success).toBe(false);
    const long = { ...sample, text: { ...sample.text, de: { ...sample.text.de, title: 'a'.repeat(65) } } };
    expect(attractContent.safeParse({ slides: [long] }).success).toBe(false);
  });
});

describe('the turns', () => {
  it('show each slide in order, and count how often it came back', () => {
    expect([0, 1, 2, 3].map((turn) => turnAt(turn, false, 3))).toEqual([
      { show: 0, round: 0 },
      { show: 1, round: 0 },
      { show: 2, round: 0 },
      { show: 0, round: 1 },
    ]);
  });

  it('show the alert first and every other time, and leave out no slide between', () => {
    expect([0, 1, 2, 3, 4, 5].map((turn) => turnAt(turn, true, 3).show)).toEqual(['alert', 0, 'alert', 1, 'alert', 2]);
  });
});

describe('the place of the picture', () => {
  it('moves by a pixel a minute at most, never far, and leaves no minute where it stands still for half an hour', () => {
    const day = Array.from({ length: 1440 }, (_, minute) =>
      driftAt(`${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`),
    );
    day.forEach(({ x, y }, minute) => {
      expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(MOST_DRIFT);
      const next = day[(minute + 1) % day.length];
      expect(Math.max(Math.abs(x - (next?.x ?? 0)), Math.abs(y - (next?.y ?? 0)))).toBeLessThanOrEqual(1);
      const later = Array.from({ length: 30 }, (_, ahead) => day[(minute + ahead) % day.length]);
      expect(new Set(later.map((place) => `${place?.x} ${place?.y}`)).size).toBeGreaterThan(5);
    });
  });
});
