import { useMemo } from 'react';
import { encode } from 'uqr';
import './QrCode.css';

export interface QrCodeProps {
  readonly text: string;
  /** What it holds, for those who cannot see it ("Code à photographier : votre récépissé"). */
  readonly label: string;
  /** Side in millimetres, quiet zone included. */
  readonly sizeMm: number;
}

/** Quiet zone of four modules, as ISO/IEC 18004 asks. */
const QUIET = 4;

/** The dark modules as one SVG path, runs of a row joined. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  let path = '';
  rows.forEach((row, y) => {
    let x = 0;
    while (x < row.length) {
      if (row[x] === true) {
        const from = x;
        while (row[x] === true) x += 1;
        path += `M${from} ${y}h${x - from}v1h-${x - from}z`;
      } else x += 1;
    }
  });
  return path;
}

/** A QR code, black on white in every contrast: cameras need it so. */
export function QrCode({ text, label, sizeMm }: QrCodeProps) {
  const { size, path } = useMemo(() => {
    const code = encode(text, { ecc: 'M', border: QUIET });
    return { size: code.size, path: pathOf(code.data) };
  }, [text]);
  return (
    <svg
      className="qr"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      style={{ inlineSize: `calc(${sizeMm} * var(--mm))` }}
    >
      <rect width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  );
}
