// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { A11yProvider } from '../../../renderer/a11y/A11yProvider.tsx';
import { Keyboard } from '../../../renderer/keyboard/Keyboard.tsx';
import { KeyboardProvider } from '../../../renderer/keyboard/KeyboardProvider.tsx';
import { TextInput, type FieldLayout } from '../../../renderer/ui/TextInput/TextInput.tsx';
import type { Locale } from '../../../shared/i18n/locales.ts';

function Form({ layout, multiline = false }: { readonly layout: FieldLayout; readonly multiline?: boolean }) {
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  return (
    <main>
      <TextInput id="first" label="Un" value={first} onChange={setFirst} layout={layout} multiline={multiline} />
      <TextInput id="second" label="Deux" value={second} onChange={setSecond} layout="numeric" />
      <button type="button">Continuer</button>
    </main>
  );
}

function mount(layout: FieldLayout = 'text', locale: Locale = 'fr', multiline = false): void {
  render(
    <A11yProvider locale={locale}>
      <KeyboardProvider>
        <Form layout={layout} multiline={multiline} />
        <Keyboard />
      </KeyboardProvider>
    </A11yProvider>,
  );
}

const field = (name: string): HTMLInputElement => screen.getByLabelText(name);

function touch(element: HTMLElement): void {
  fireEvent.pointerDown(element, { pointerType: 'touch' });
  fireEvent.pointerUp(element, { pointerType: 'touch' });
  act(() => {
    element.focus();
  });
  fireEvent.click(element);
}

const press = (name: string): void => {
  const key = screen.getByRole('button', { name });
  fireEvent.pointerDown(key);
  fireEvent.pointerUp(key);
};

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the on-screen keyboard', () => {
  it('opens when a field is touched, types into it and keeps it focused', () => {
    mount();
    expect(screen.queryByRole('region', { name: 'Clavier à l’écran' })).toBeNull();
    touch(field('Un'));
    press('e accent aigu');
    press('t');
    press('Espace');
    press('a');
    expect(field('Un').value).toBe('ét a');
    press('Effacer le caractère d’avant');
    expect(field('Un').value).toBe('ét ');
    expect(document.activeElement).toBe(field('Un'));
  });

  it('gives one capital, then locks them', () => {
    mount();
    touch(field('Un'));
    press('Maj., Majuscule');
    press('a majuscule');
    press('b');
    press('Maj., Majuscule');
    press('Maj., Majuscule');
    press('c majuscule');
    press('d majuscule');
    expect(field('Un').value).toBe('AbCD');
  });

  it('follows the field and the language', () => {
    mount('numeric', 'de');
    touch(field('Un'));
    expect(screen.queryByRole('button', { name: 'q' })).toBeNull();
    expect(screen.getByRole('button', { name: '7' })).toBeTruthy();
    cleanup();
    mount('text', 'de');
    touch(field('Un'));
    const letters = screen.getAllByRole('button').map((key) => key.textContent);
    expect(letters.slice(letters.indexOf('q'), letters.indexOf('q') + 6)).toEqual([...'qwertz']);
  });

  it('leads to the next field', () => {
    mount();
    touch(field('Un'));
    press('Champ suivant');
    expect(document.activeElement).toBe(field('Deux'));
  });

  it('stays away while a hardware keyboard is in use, and comes back with a touch', () => {
    mount();
    // A key pressed by a program is not trusted; the provider only believes the real thing.
    const real = new KeyboardEvent('keydown', { key: 'Tab', bubbles: true });
    Object.defineProperty(real, 'isTrusted', { value: true });
    document.dispatchEvent(real);
    act(() => {
      field('Un').focus();
    });
    expect(screen.queryByRole('region', { name: 'Clavier à l’écran' })).toBeNull();
    touch(field('Un'));
    expect(screen.getByRole('region', { name: 'Clavier à l’écran' })).toBeTruthy();
  });

  it('does not come up under a finger that is still on the field', () => {
    mount();
    touch(field('Un'));
    press('Fermer le clavier');
    fireEvent.pointerDown(field('Un'), { pointerType: 'touch' });
    fireEvent.pointerUp(field('Un'), { pointerType: 'touch' });
    expect(screen.queryByRole('region', { name: 'Clavier à l’écran' })).toBeNull();
    fireEvent.click(field('Un'));
    expect(screen.getByRole('region', { name: 'Clavier à l’écran' })).toBeTruthy();
  });

  it('closes by its key and when focus leaves for something that is not typed into', async () => {
    mount();
    touch(field('Un'));
    press('Fermer le clavier');
    expect(screen.queryByRole('region', { name: 'Clavier à l’écran' })).toBeNull();
    touch(field('Un'));
    expect(screen.getByRole('region', { name: 'Clavier à l’écran' })).toBeTruthy();
    touch(screen.getByRole('button', { name: 'Continuer' }));
    await waitFor(() => {
      expect(screen.queryByRole('region', { name: 'Clavier à l’écran' })).toBeNull();
    });
  });

  it('repeats erasing while the key is held, and nothing else', () => {
    vi.useFakeTimers();
    mount();
    touch(field('Un'));
    for (let count = 0; count < 8; count += 1) press('a');
    const erase = screen.getByRole('button', { name: 'Effacer le caractère d’avant' });
    fireEvent.pointerDown(erase);
    act(() => {
      vi.advanceTimersByTime(800);
    });
    fireEvent.pointerUp(erase);
    const left = field('Un').value.length;
    expect(left).toBeLessThan(5);
    act(() => {
      vi.advanceTimersByTime(800);
    });
    expect(field('Un').value.length).toBe(left);
    const letter = screen.getByRole('button', { name: 'b' });
    fireEvent.pointerDown(letter);
    act(() => {
      vi.advanceTimersByTime(2000);
    });
    fireEvent.pointerUp(letter);
    expect(field('Un').value.length).toBe(left + 1);
  });

  it('offers accents on a long press, without typing the letter', () => {
    vi.useFakeTimers();
    mount('email');
    touch(field('Un'));
    const letter = screen.getByRole('button', { name: 'e' });
    fireEvent.pointerDown(letter);
    act(() => {
      vi.advanceTimersByTime(600);
    });
    fireEvent.pointerUp(letter);
    expect(field('Un').value).toBe('');
    fireEvent.click(screen.getByRole('button', { name: 'e tréma' }));
    expect(field('Un').value).toBe('ë');
    expect(screen.queryByRole('group', { name: 'Autres signes' })).toBeNull();
  });

  it('breaks a line only where there are several', () => {
    mount('text', 'fr', true);
    touch(field('Un'));
    press('a');
    press('Nouvelle ligne');
    press('b');
    expect(field('Un').value).toBe('a\nb');
    cleanup();
    mount('text', 'fr', false);
    touch(field('Un'));
    expect(screen.queryByRole('button', { name: 'Nouvelle ligne' })).toBeNull();
  });

  it('works when a key is pressed without a pointer', () => {
    mount();
    touch(field('Un'));
    fireEvent.click(screen.getByRole('button', { name: 'z' }), { detail: 0 });
    expect(field('Un').value).toBe('z');
  });
});
