import { statisticsChartWords } from '#i18n/statistics-charts.ts';
import type { LegendItem } from '#i18n/statistics-chart-legends.ts';
import { useWords } from '#renderer/app/language.ts';
import { FilledBox } from './filled-box.tsx';

const whole = { x: 1, y: 1, width: 20, height: 12 };
const lower = { x: 1, y: 7, width: 20, height: 6 };

/** What the patterns of a chart mean. */
export function ChartLegend({ items }: { items: readonly LegendItem[] }) {
  const say = useWords(statisticsChartWords);
  return (
    <ul className="chart-legend" aria-label={say('keys')}>
      {items.map(({ key, text, look }) => (
        <li key={key}>
          <svg width="22" height="14" aria-hidden="true" focusable="false">
            <Swatch look={look} />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}

function Swatch({ look }: { look: LegendItem['look'] }) {
  switch (look) {
    case 'zero':
      return <rect x="4" y="10" width="14" height="3" className="chart-zero" />;
    case 'square':
      return <FilledBox box={{ x: 5, y: 1, width: 12, height: 12 }} fill="solid" />;
    case 'half':
    case 'closed':
    case 'unstaffed':
      return (
        <>
          <FilledBox
            box={look === 'half' ? lower : whole}
            fill={look === 'closed' ? 'closed' : 'unstaffed'}
          />
          <rect {...whole} className="chart-edge" />
        </>
      );
    case 'outline':
    case 'solid':
    case 'hatch':
    case 'cross':
    case 'open':
      return <FilledBox box={whole} fill={look} />;
  }
}
