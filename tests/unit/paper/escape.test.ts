import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml, printable } from '../../../shared/paper/escape.ts';

describe('escapeHtml', () => {
  it('leaves no character with which markup, an attribute or an entity could begin', () => {
    expect(escapeHtml(`<script>alert("x")</script>`)).toBe('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;');
    expect(escapeHtml(`" onload='x' \`y\` &lt;`)).toBe('&quot; onload=&#39;x&#39; &#96;y&#96; &amp;lt;');
  });

  it('shows what would make a text read otherwise than it was written', () => {
    expect(printable('AB\u202E321\u202C')).toBe('AB⟨U+202E⟩321\u202C');
    expect(printable('a\u0000b\u0007c\u007Fd\u0085')).toBe('a␀b␇c␡d⟨U+0085⟩');
    expect(printable('half \uD83D pair, \uDE22 other')).toBe('half \uFFFD pair, \uFFFD other');
    expect(printable('x\uFFFEy')).toBe('x⟨U+FFFE⟩y');
  });

  it('keeps lines, tabs, every script, joiners and emoji', () => {
    const kept = 'Émile\tÑandú\nليلى \u200Fشارع\n👩‍👩‍👧 🇫🇷 ❤️';
    expect(printable(kept)).toBe(kept);
    expect(printable('a\r\nb\rc\u2028d')).toBe('a\nb\nc\nd');
  });

  it('holds for any text, and making a text printable twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"'`\u202D\u202E]|&(?!(?:amp|lt|gt|quot|#39|#96);)|(?![\t\n])\p{Cc}|\p{Cs}/u);
        expect(printable(printable(text))).toBe(printable(text));
      }),
      { numRuns: 500 },
    );
  });
});
