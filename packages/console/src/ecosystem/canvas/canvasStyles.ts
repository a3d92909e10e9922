import type { SxProps, Theme } from '@mui/material/styles';
import type { MapPalette } from '../draw/palette';
import { LABEL } from './LineLabels';
import { TIE_HANDLE } from './NodeBox';

/**
 * How the map looks and behaves at every distance. Marks are classes, so that pointing and zooming restyle the drawing
 * without drawing it again.
 */
export function canvasStyles(palette: MapPalette): SxProps<Theme> {
  const ring = { stroke: palette.text, strokeWidth: 3, strokeDasharray: 'none' };
  return {
    position: 'absolute',
    inset: 0,
    bgcolor: palette.ground,
    '& .react-flow:focus-visible': { outlineOffset: '-3px' },
    '& .react-flow__node': { cursor: 'pointer', transition: 'transform 320ms ease, opacity 160ms' },
    '@media (prefers-reduced-motion: reduce)': { '& .react-flow__node, & .line': { transition: 'none' } },
    '& .box.is-gone text': { textDecoration: 'line-through' },
    '& .react-flow__node.is-dim': { opacity: 0.22 },
    '& .box': { display: 'block', overflow: 'visible' },
    '&.is-far .change-badge': { transform: 'scale(1.6)' },
    '& .box-far': { display: 'none' },
    '&.is-far .box-far': { display: 'block' },
    '&.is-far .box-near': { display: 'none' },
    '& .react-flow__node:hover .box-outline': { strokeWidth: 2.6 },
    '& .react-flow__node.is-selected .box-outline': ring,
    '& .react-flow__node.is-end .box-outline': { strokeWidth: 3 },
    '&:focus-within .react-flow__node.is-active .box': (theme) => ({
      outline: `4px solid ${theme.palette.secondary.main}`,
      outlineOffset: 4,
      borderRadius: '6px',
    }),
    '& .tie-handle': {
      width: TIE_HANDLE,
      height: TIE_HANDLE,
      border: `2px solid ${palette.ground}`,
      bgcolor: palette.text,
      opacity: 0,
      // A plus, drawn by two strokes.
      backgroundImage: `linear-gradient(${palette.ground}, ${palette.ground}), linear-gradient(${palette.ground}, ${palette.ground})`,
      backgroundSize: '12px 2.5px, 2.5px 12px',
      backgroundPosition: 'center',
      backgroundRepeat: 'no-repeat',
    },
    '& .react-flow__node:hover .tie-handle, & .react-flow__node.is-selected .tie-handle': { opacity: 1 },
    '& .react-flow__connection-path': { stroke: palette.text, strokeWidth: 2.5, strokeDasharray: '7 5' },
    '& .lines': { position: 'absolute', left: 0, top: 0, overflow: 'visible', zIndex: -1 },
    '& .loose-heading': { fontSize: 17 },
    '&.is-far .loose-heading': { fontSize: 26 },
    '& .line': { cursor: 'pointer', transition: 'opacity 160ms' },
    '& .line-reach, & .line-casing, & .line-stroke': { fill: 'none' },
    '& .line-stroke': { strokeWidth: 'calc(var(--line-width) * 1px)' },
    // Half the size on screen is less than half as well seen.
    '&.is-far .line-stroke': { strokeWidth: 'calc(var(--line-width) * 1.55px)' },
    '&.is-far .line-head': { transform: 'scale(1.55)' },
    '& .line-reach': { stroke: 'transparent', strokeWidth: 14, pointerEvents: 'stroke' },
    '& .line.is-dim': { opacity: 0.1 },
    '& .line.is-faint': { opacity: 0.35 },
    '& .line.is-related .line-stroke': { strokeWidth: 'calc(var(--line-width) * 1.7px)' },
    '&.is-far .line.is-related .line-stroke': { strokeWidth: 'calc(var(--line-width) * 2.4px)' },
    '& .line.is-selected .line-stroke, & .line:hover .line-stroke': { strokeWidth: 4 },
    '& .line-label': {
      fontWeight: 600,
      textAnchor: 'middle',
      dominantBaseline: 'central',
      paintOrder: 'stroke',
      strokeWidth: 6,
      strokeLinejoin: 'round',
      pointerEvents: 'none',
    },
    '& .line-label.is-named, & .line-label.is-lit': { fontSize: 14 },
    '&.is-far .line-label.is-named, &.is-far .line-label.is-lit': { fontSize: LABEL.lit, strokeWidth: 8 },
    '& .line-label.is-quiet': { display: 'none', fontSize: LABEL.near, strokeWidth: 4 },
    '&.is-near .line-label.is-quiet': { display: 'block' },
    '& .react-flow__attribution': { bgcolor: 'transparent', '& a': { color: palette.quietText } },
    '@media print': { position: 'relative' },
  };
}
