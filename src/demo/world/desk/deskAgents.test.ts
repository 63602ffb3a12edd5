import { expect, test } from 'vitest';
import { civilDay } from '../../../shared/domain/time/civilDay.ts';
import { stream } from '../../../shared/domain/random/stream.ts';
import { dayStart, HOUR_MS } from '../calendar.ts';
import { agentFor, agentsAt, DESK_AGENTS, DESK_HOURS } from './deskAgents.ts';

const MONDAY = civilDay(2026, 11, 16);

test('in every hour of the desk somebody is on shift, and nobody at night', () => {
  for (let hour = 0; hour < 7 * 24; hour++) {
    const at = dayStart(MONDAY) + hour * HOUR_MS;
    const open = hour % 24 >= DESK_HOURS[0] && hour % 24 < DESK_HOURS[1];
    expect(agentsAt(at).length > 0).toBe(open);
  }
});

test('agents have two days off a week', () => {
  const worked = DESK_AGENTS.map(
    (_, agent) =>
      Array.from({ length: 7 }, (_each, day) => dayStart(MONDAY + day)).filter((start) =>
        Array.from({ length: 24 }, (_each, hour) => agentsAt(start + hour * HOUR_MS)).some((on) =>
          on.includes(agent),
        ),
      ).length,
  );
  expect(worked).toEqual(DESK_AGENTS.map(() => 5));
});

test('who has begun goes on for an hour after the shift, then somebody else takes over', () => {
  // Tuesday: Xu Ning's shift ends at 15:00.
  const tuesday = dayStart(MONDAY + 1);
  const xu = DESK_AGENTS.findIndex(({ account }) => account === 'xu.ning');
  const chance = stream(1, 'test');
  expect(agentFor(chance, tuesday + 14 * HOUR_MS, xu)).toBe(xu);
  expect(agentFor(chance, tuesday + 15.5 * HOUR_MS, xu)).toBe(xu);
  expect(agentFor(chance, tuesday + 16 * HOUR_MS, xu)).not.toBe(xu);
});
