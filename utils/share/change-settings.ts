import type { Campaign } from './campaign';
import { MOST, type ShareSettings } from './settings';
import type { CustomTarget, Server } from './target';

/** One change to settings. Changes are made upon what is stored, so that two windows do not undo each other's. */
export type Change = (settings: ShareSettings) => ShareSettings;

const without = (list: readonly string[], id: string) => list.filter((each) => each !== id);

/**
 * Puts a target at a place among all. `all`: the ids of all targets in the user's order. Only as many are written
 * down as the user has placed, so that the others keep to our order when that changes.
 */
export function moveTarget(all: readonly string[], id: string, to: number): Change {
  return (settings) => {
    if (!all.includes(id)) return settings;
    const others = without(all, id);
    const place = Math.max(0, Math.min(to, others.length));
    const moved = [...others.slice(0, place), id, ...others.slice(place)];
    const placed = moved.findLastIndex((each) => settings.order.includes(each));
    const order = moved.slice(0, Math.max(placed, place) + 1);
    // A target that is away for now, a server that was removed, say, has its place when it is back.
    const away = settings.order.filter((each) => !all.includes(each));
    return { ...settings, order: [...order, ...away] };
  };
}

/** Shows a target or hides it; its place stays. */
export function showTarget(id: string, isShown: boolean): Change {
  return (settings) => {
    const hidden = without(settings.hidden, id);
    return { ...settings, hidden: isShown ? hidden : [...hidden, id] };
  };
}

/** Order and choice of targets as they come. */
export const resetTargets: Change = (settings) => ({ ...settings, order: [], hidden: [] });

const isSame = (one: Server, other: Server) =>
  one.network === other.network && one.host === other.host;

/** Adds a server, or gives a known one another length of posts. `host` is one that `instanceHost` has read. */
export function putServer(server: Server): Change {
  return (settings) => {
    const at = settings.servers.findIndex((each) => isSame(each, server));
    if (at >= 0) return { ...settings, servers: settings.servers.with(at, server) };
    if (settings.servers.length >= MOST.servers) return settings;
    return { ...settings, servers: [...settings.servers, server] };
  };
}

/** Takes a server away. */
export function removeServer(server: Server): Change {
  return (settings) => ({
    ...settings,
    servers: settings.servers.filter((each) => !isSame(each, server)),
  });
}

/** Makes a server the one that its network's own button opens. */
export function makeFirst(server: Server): Change {
  return (settings) => {
    const known = settings.servers.find((each) => isSame(each, server));
    if (!known) return settings;
    return {
      ...settings,
      servers: [known, ...settings.servers.filter((each) => each !== known)],
    };
  };
}

/** The list with a thing put in the place of the one with its id, or at the end, while there is room. */
function put<T extends { id: string }>(list: readonly T[], item: T, most: number): readonly T[] {
  const at = list.findIndex(({ id }) => id === item.id);
  if (at >= 0) return list.with(at, item);
  return list.length >= most ? list : [...list, item];
}

/** Adds a target of the user's own, or changes the one with that id. */
export function putCustom(target: CustomTarget): Change {
  return (settings) => ({ ...settings, custom: put(settings.custom, target, MOST.custom) });
}

/** Takes a target of the user's own away, with what was set for it. */
export function removeCustom(id: string): Change {
  return (settings) => {
    const { [id]: _, ...templates } = settings.templates;
    return {
      ...settings,
      custom: settings.custom.filter((each) => each.id !== id),
      order: without(settings.order, id),
      hidden: without(settings.hidden, id),
      templates,
    };
  };
}

/** Adds a campaign, or changes the one with that id. */
export function putCampaign(campaign: Campaign): Change {
  return (settings) => ({
    ...settings,
    campaigns: put(settings.campaigns, campaign, MOST.campaigns),
  });
}

/** Takes a campaign away; links go out without one, where it was the chosen. */
export function removeCampaign(id: string): Change {
  return (settings) => ({
    ...settings,
    campaigns: settings.campaigns.filter((each) => each.id !== id),
    campaign: settings.campaign === id ? null : settings.campaign,
  });
}

/** Has links go out with a campaign, or with none. */
export function chooseCampaign(id: string | null): Change {
  return (settings) => {
    const isKnown = settings.campaigns.some((each) => each.id === id);
    return { ...settings, campaign: isKnown ? id : null };
  };
}

/** Gives a target a wording of the user's; an empty one gives ours back. */
export function setTemplate(target: string, template: string): Change {
  return (settings) => {
    const { [target]: _, ...others } = settings.templates;
    const words = template.trim().slice(0, MOST.template);
    return { ...settings, templates: words === '' ? others : { ...others, [target]: words } };
  };
}

/** Sets what is one value each. */
export function set(
  values: Partial<
    Pick<ShareSettings, 'opens' | 'trackers' | 'fragment' | 'via' | 'log' | 'logPrivate'>
  >,
): Change {
  return (settings) => ({ ...settings, ...values });
}

/** An id that no other has: `custom-1`, `campaign-2` and so on. */
export function freeId(kind: 'custom' | 'campaign', taken: readonly { id: string }[]): string {
  const ids = new Set(taken.map(({ id }) => id));
  for (let count = 1; ; count += 1) {
    if (!ids.has(`${kind}-${count}`)) return `${kind}-${count}`;
  }
}
