// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { A11yProvider } from '../../../renderer/a11y/A11yProvider.tsx';
import { AppearancePanel, type Look } from '../../../renderer/a11y/AppearancePanel.tsx';
import { useAnnounce } from '../../../renderer/a11y/Announcer.tsx';
import { playChime, playCountdownTick } from '../../../renderer/a11y/sound.ts';
import { useScreenFocus } from '../../../renderer/a11y/useScreenFocus.ts';
import { fill, useA11yWords } from '../../../renderer/a11y/words.tsx';
import { DEFAULT_LOOK, REACHES, applyAppearance } from '../../../renderer/theme/appearance.ts';
import { CONTRASTS, SIZES } from '../../../shared/session/look.ts';
import { Heading } from '../../../renderer/ui/Heading/Heading.tsx';
import { A11Y_WORDS } from '../../../shared/i18n/a11y.ts';
import { LOCALES } from '../../../shared/i18n/locales.ts';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the announcer', () => {
  function Speaker() {
    const announce = useAnnounce();
    return (
      <>
        <button
          type="button"
          onClick={() => {
            announce('Enregistré');
          }}
        >
          poli
        </button>
        <button
          type="button"
          onClick={() => {
            announce('Il reste 45 secondes', 'assertive');
          }}
        >
          pressant
        </button>
      </>
    );
  }

  it('speaks through the region of the right kind, and leaves nothing behind', () => {
    vi.useFakeTimers();
    render(
      <A11yProvider locale="fr">
        <Speaker />
      </A11yProvider>,
    );
    fireEvent.click(screen.getByText('poli'));
    act(() => {
      vi.advanceTimersByTime(100);
    });
    expect(screen.getByRole('status').textContent).toBe('Enregistré');
    expect(screen.getByRole('alert').textContent).toBe('');
    fireEvent.click(screen.getByText('pressant'));
    act(() => {
      vi.advanceTimersByTime(100);
    });
    expect(screen.getByRole('alert').textContent).toBe('Il reste 45 secondes');
    act(() => {
      vi.advanceTimersByTime(10_000);
    });
    expect(screen.getByRole('alert').textContent).toBe('');
    expect(screen.getByRole('status').textContent).toBe('');
  });
});

it('puts focus on the title of each new screen', () => {
  function Screen({ name }: { readonly name: string }) {
    const heading = useScreenFocus(name);
    return <Heading ref={heading}>{name}</Heading>;
  }
  const { rerender } = render(<Screen name="Votre identité" />);
  expect(document.activeElement?.textContent).toBe('Votre identité');
  const other = document.createElement('button');
  document.body.append(other);
  other.focus();
  rerender(<Screen name="Votre identité" />);
  expect(document.activeElement).toBe(other);
  rerender(<Screen name="Le lieu" />);
  expect(document.activeElement?.textContent).toBe('Le lieu');
  other.remove();
});

describe('the appearance', () => {
  it('is put on the document', () => {
    applyAppearance({ contrast: 'yellow', size: 'largest', pxPerMm: 3.5, locale: 'de' });
    const root = document.documentElement;
    expect([root.dataset['contrast'], root.dataset['size'], root.dataset['reach'], root.lang]).toEqual(['yellow', 'largest', 'both', 'de']);
    expect(root.style.getPropertyValue('--mm')).toBe('3.5px');
  });

  it.each(LOCALES)('can be chosen whole in %s', (locale) => {
    const looks: Look[] = [];
    function Panel() {
      const [look, setLook] = useState<Look>(DEFAULT_LOOK);
      return (
        <AppearancePanel
          value={look}
          onChange={(next) => {
            looks.push(next);
            setLook(next);
          }}
        />
      );
    }
    render(
      <A11yProvider locale={locale}>
        <Panel />
      </A11yProvider>,
    );
    expect(screen.getAllByRole('radio')).toHaveLength(SIZES.length + CONTRASTS.length + REACHES.length);
    const words = A11Y_WORDS[locale].appearance;
    fireEvent.click(screen.getByRole('radio', { name: words.sizes.largest }));
    fireEvent.click(screen.getByRole('radio', { name: words.contrasts.yellow }));
    fireEvent.click(screen.getByRole('radio', { name: words.reaches.left }));
    expect(looks.at(-1)).toEqual({ size: 'largest', contrast: 'yellow', reach: 'left' });
  });
});

it('speaks its own words in the language of the screen', () => {
  function Word() {
    return <p>{fill(useA11yWords().charactersLeft, { n: 3 })}</p>;
  }
  for (const [locale, text] of [
    ['fr', 'Il reste 3 caractères.'],
    ['en', '3 characters left.'],
    ['de', 'Noch 3 Zeichen.'],
  ] as const) {
    render(
      <A11yProvider locale={locale}>
        <Word />
      </A11yProvider>,
    );
    expect(screen.getByText(text)).toBeTruthy();
    cleanup();
  }
});

describe('sounds', () => {
  it('ring two notes for a call and one for a tick, higher at the end', async () => {
    const pitches: number[] = [];
    const nothing = (): void => undefined;
    const node = () => ({
      frequency: {
        set value(pitch: number) {
          pitches.push(pitch);
        },
      },
      gain: { setValueAtTime: nothing, linearRampToValueAtTime: nothing, exponentialRampToValueAtTime: nothing },
      connect: (next: unknown) => next,
      start: nothing,
      stop: nothing,
    });
    vi.stubGlobal(
      'AudioContext',
      class {
        readonly state = 'running';
        readonly currentTime = 0;
        readonly destination = {};
        readonly createOscillator = node;
        readonly createGain = node;
      },
    );
    playChime();
    playCountdownTick(40);
    playCountdownTick(5);
    await Promise.resolve();
    expect(pitches).toHaveLength(4);
    expect(pitches[3]).toBeGreaterThan(pitches[2] ?? 0);
  });

  it('stay silent without an audio device', () => {
    vi.stubGlobal('AudioContext', undefined);
    expect(() => {
      playChime();
    }).not.toThrow();
  });
});
