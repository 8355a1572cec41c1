import { familyOf } from '../../core/matching/family.ts';
import type { PlanStep } from '../../core/plan/plan.ts';

const stair = { width: 44, gap: 4, rise: 15, foot: 34 };

/** The plan as the mark draws it: one stair a step, each a foothold. The list below says it in words. */
export function Stairs({ steps }: { readonly steps: readonly PlanStep[] }) {
  const width = steps.length * (stair.width + stair.gap) - stair.gap;
  const height = stair.foot + (steps.length - 1) * stair.rise;
  return (
    <svg className="stairs" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      {steps.map(({ match: { provision }, done }, i) => {
        const x = i * (stair.width + stair.gap);
        const y = height - stair.foot - i * stair.rise;
        return (
          <g key={provision.id} className={`stair card-${familyOf(provision.kind)}`} data-done={done || undefined}>
            <rect x={x + 1} y={y + 1} width={stair.width - 2} height={height - y - 2} rx="3" />
            <text x={x + stair.width / 2} y={y + 24}>
              {done ? '✓' : i + 1}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
