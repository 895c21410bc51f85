/** Short sounds drawn by oscillators: no file to load, nothing to license. Loudness stays modest: the terminal is in a shop. */

interface Note {
  /** Hertz. */
  readonly pitch: number;
  /** Start and length in seconds. */
  readonly at: number;
  readonly lasts: number;
  /** 0–1. */
  readonly loud: number;
}

let context: AudioContext | null = null;

async function play(notes: readonly Note[]): Promise<void> {
  if (typeof AudioContext === 'undefined') return;
  context ??= new AudioContext();
  if (context.state === 'suspended') await context.resume();
  const start = context.currentTime + 0.02;
  for (const note of notes) {
    const tone = context.createOscillator();
    const level = context.createGain();
    tone.type = 'sine';
    tone.frequency.value = note.pitch;
    level.gain.setValueAtTime(0, start + note.at);
    level.gain.linearRampToValueAtTime(note.loud, start + note.at + 0.015);
    level.gain.exponentialRampToValueAtTime(0.0001, start + note.at + note.lasts);
    tone.connect(level).connect(context.destination);
    tone.start(start + note.at);
    tone.stop(start + note.at + note.lasts);
  }
}

/** Without a sound card the screen says the same in words: a failure to sound is not an error. */
function quietly(sound: Promise<void>): void {
  sound.catch(() => undefined);
}

/** Two notes, a falling third: someone asks for a gendarme. */
export function playChime(): void {
  quietly(
    play([
      { pitch: 659.25, at: 0, lasts: 0.9, loud: 0.4 },
      { pitch: 523.25, at: 0.32, lasts: 1.3, loud: 0.4 },
    ]),
  );
}

/** One soft tick for each second of the countdown; the last ten seconds are higher. */
export function playCountdownTick(secondsLeft: number): void {
  quietly(play([{ pitch: secondsLeft <= 10 ? 880 : 587.33, at: 0, lasts: 0.12, loud: 0.18 }]));
}
