// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ChoiceCards, MultiChoiceCards } from '../../../renderer/ui/ChoiceCards/ChoiceCards.tsx';
import { Combo } from '../../../renderer/ui/Combo/Combo.tsx';
import { DateParts, TimeParts } from '../../../renderer/ui/DateParts/DateParts.tsx';
import { ErrorSummary } from '../../../renderer/ui/ErrorSummary/ErrorSummary.tsx';
import { QuestionGroup } from '../../../renderer/ui/Question/Question.tsx';
import { jumpToQuestion } from '../../../renderer/ui/Question/jump.ts';
import { TextInput } from '../../../renderer/ui/TextInput/TextInput.tsx';

afterEach(cleanup);

const input = (name: string): HTMLInputElement => screen.getByLabelText(name);
const type = (name: string, value: string): void => {
  fireEvent.change(input(name), { target: { value } });
};

describe('ErrorSummary', () => {
  const errors = [
    { fieldId: 'name', message: 'Écrivez votre nom.' },
    { fieldId: 'colour', message: 'Choisissez une couleur.' },
  ];

  function Screen({ attempt }: { readonly attempt: number }) {
    return (
      <main>
        <ErrorSummary title="Il reste 2 réponses" errors={attempt === 0 ? [] : errors} attempt={attempt} />
        <TextInput id="name" label="Nom" value="" onChange={() => undefined} layout="text" error="Écrivez votre nom." />
        <ChoiceCards
          id="colour"
          legend="Couleur"
          error="Choisissez une couleur."
          value={null}
          onChange={() => undefined}
          options={[
            { value: 'red', label: 'Rouge' },
            { value: 'blue', label: 'Bleu' },
          ]}
        />
      </main>
    );
  }

  it('takes focus when it appears, and again at each try', () => {
    const { rerender } = render(<Screen attempt={0} />);
    expect(screen.queryByRole('alert')).toBeNull();
    rerender(<Screen attempt={1} />);
    expect(document.activeElement).toBe(screen.getByRole('alert'));
    input('Nom').focus();
    rerender(<Screen attempt={2} />);
    expect(document.activeElement).toBe(screen.getByRole('alert'));
  });

  it('leads to the first control of the question', async () => {
    render(<Screen attempt={1} />);
    fireEvent.click(screen.getByRole('button', { name: 'Choisissez une couleur.' }));
    await waitFor(() => {
      expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Rouge' }));
    });
    fireEvent.click(screen.getByRole('button', { name: 'Écrivez votre nom.' }));
    await waitFor(() => {
      expect(document.activeElement).toBe(input('Nom'));
    });
  });

  it('finds a question whose id only its group has, and says when there is none', () => {
    render(
      <QuestionGroup id="objects.2.imei" legend="Objet">
        <input aria-label="IMEI" />
      </QuestionGroup>,
    );
    expect(jumpToQuestion('objects.2.imei')).toBe(true);
    expect(document.activeElement).toBe(input('IMEI'));
    expect(jumpToQuestion('nothing')).toBe(false);
  });
});

describe('TextInput', () => {
  it('says its hint, its error and what is left', () => {
    render(
      <TextInput
        id="story"
        label="Récit"
        hint="Avec vos mots."
        error="Dites ce qui s’est passé."
        value="abc"
        onChange={() => undefined}
        layout="text"
        multiline
        counter
        maxLength={10}
      />,
    );
    const field = input('Récit');
    const described = (field.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent);
    expect(described).toEqual(['Avec vos mots.', 'Erreur\u00a0: Dites ce qui s’est passé.', 'Il reste 7 caractères.']);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(field.getAttribute('inputmode')).toBe('none');
    expect(field.getAttribute('autocomplete')).toBe('off');
  });

  it.each([
    ['😟😟😟', 'Il reste 1 caractère.'],
    ['😟😟😟😟😟😟', '2 caractères de trop.'],
  ])('counts %s as people do, and cuts nothing that runs over', (value, said) => {
    render(<TextInput id="story" label="Récit" value={value} onChange={() => undefined} layout="text" multiline counter maxLength={4} />);
    expect(document.getElementById('story-left')?.textContent).toBe(said);
    expect(Number(input('Récit').getAttribute('maxlength'))).toBeGreaterThan(4);
  });
});

describe('DateParts', () => {
  function Birth({ onValue, start = '' }: { readonly onValue: (value: string) => void; readonly start?: string }) {
    const [value, setValue] = useState(start);
    return (
      <DateParts
        id="birth"
        legend="Date"
        value={value}
        onChange={(next) => {
          setValue(next);
          onValue(next);
        }}
        quick={[{ label: 'Hier', value: '2026-11-30' }]}
      />
    );
  }

  it('goes on by itself when a part is full, and keeps what was typed as typed', () => {
    const onValue = vi.fn<(value: string) => void>();
    render(<Birth onValue={onValue} />);
    input('Jour').focus();
    type('Jour', '27');
    expect(document.activeElement).toBe(input('Mois'));
    type('Mois', '3');
    expect(document.activeElement).toBe(input('Mois'));
    type('Année', '1985');
    expect(onValue).toHaveBeenLastCalledWith('1985-03-27');
    expect(input('Mois').value).toBe('3');
  });

  it('keeps a partial date, refuses letters and goes back from an empty part', () => {
    const onValue = vi.fn<(value: string) => void>();
    render(<Birth onValue={onValue} start="2026-1-" />);
    expect([input('Jour').value, input('Mois').value, input('Année').value]).toEqual(['', '1', '2026']);
    type('Jour', 'x');
    expect(onValue).toHaveBeenLastCalledWith('2026-1-');
    input('Mois').focus();
    type('Mois', '');
    fireEvent.keyDown(input('Mois'), { key: 'Backspace' });
    expect(document.activeElement).toBe(input('Jour'));
  });

  it('takes a quick answer in one touch', () => {
    const onValue = vi.fn<(value: string) => void>();
    render(<Birth onValue={onValue} />);
    fireEvent.click(screen.getByRole('button', { name: 'Hier' }));
    expect(onValue).toHaveBeenLastCalledWith('2026-11-30');
    expect(input('Jour').value).toBe('30');
    expect(screen.getByRole('button', { name: 'Hier' }).getAttribute('aria-pressed')).toBe('true');
  });

  it('reads a time the same way', () => {
    const onChange = vi.fn<(value: string) => void>();
    render(<TimeParts id="at" legend="Heure" value="14:" onChange={onChange} />);
    type('Minutes', '30');
    expect(onChange).toHaveBeenLastCalledWith('14:30');
  });
});

describe('choices', () => {
  const options = ['Éolienne', 'Vélo', 'Outils', 'Bijoux', 'Téléphone', 'Carte', 'Sac', 'Autre'].map((label) => ({ value: label, label }));

  it('searches a long list by first letters and keeps what is chosen in sight', () => {
    render(<ChoiceCards id="c" legend="Objet" value="Sac" onChange={() => undefined} options={options} />);
    type('Chercher par les premières lettres', 'eol');
    expect(screen.getAllByRole('radio').map((radio) => radio.getAttribute('value'))).toEqual(['Éolienne', 'Sac']);
  });

  it('has no search for a short list', () => {
    render(<ChoiceCards id="c" legend="Objet" value={null} onChange={() => undefined} options={options.slice(0, 7)} />);
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('gives several answers in the order of the list', () => {
    const onChange = vi.fn<(value: readonly string[]) => void>();
    render(<MultiChoiceCards id="m" legend="Objets" value={['Sac']} onChange={onChange} options={options} />);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Vélo' }));
    expect(onChange).toHaveBeenLastCalledWith(['Vélo', 'Sac']);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Sac' }));
    expect(onChange).toHaveBeenLastCalledWith([]);
  });
});

describe('Combo', () => {
  function Place() {
    const [query, setQuery] = useState('');
    const [picked, setPicked] = useState<string | null>(null);
    const all = ['Vesoul', 'Vesaignes'];
    return (
      <Combo
        id="place"
        label="Commune"
        query={query}
        onQueryChange={setQuery}
        options={all.filter((name) => name.toLowerCase().startsWith(query)).map((name) => ({ value: name, label: name }))}
        onPick={setPicked}
        picked={picked === null ? null : { label: picked }}
        onClear={() => {
          setPicked(null);
        }}
        emptyText="Aucune commune"
      />
    );
  }

  it('is a combobox for readers, chosen by arrows and Enter, changed by a button that gives the field back', () => {
    render(<Place />);
    const field = screen.getByRole('combobox', { name: 'Commune' });
    expect(field.getAttribute('aria-expanded')).toBe('false');
    fireEvent.change(field, { target: { value: 'ves' } });
    expect(field.getAttribute('aria-expanded')).toBe('true');
    fireEvent.keyDown(field, { key: 'ArrowDown' });
    fireEvent.keyDown(field, { key: 'ArrowDown' });
    const active = document.getElementById(field.getAttribute('aria-activedescendant') ?? '');
    expect(active?.textContent).toBe('Vesaignes');
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(screen.queryByRole('combobox')).toBeNull();
    const change = screen.getByRole('button', { name: /Changer/ });
    fireEvent.click(change);
    expect(document.activeElement).toBe(screen.getByRole('combobox'));
  });

  it('says that nothing matches', () => {
    render(<Place />);
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'zz' } });
    expect(screen.getByRole('status').textContent).toBe('Aucune commune');
  });
});
