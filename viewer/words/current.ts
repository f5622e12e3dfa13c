import { computed } from '@preact/signals';
import type { EdgeKind } from '../../src/graph/types.ts';
import type { EntityType, Stance, Status, Zone } from '../../src/model.ts';
import { locale } from '../state/store.ts';
import { messagesOf, stanceName, statusName, typeName, zoneName } from './messages.ts';
import { readingOf } from './relations.ts';

/** The words of the interface in the language that is chosen. */
export const say = computed(() => messagesOf(locale.value));
export const sayType = (type: EntityType): string => typeName(type, locale.value);
export const sayZone = (zone: Zone): string => zoneName(zone, locale.value);
export const sayStance = (stance: Stance): string => stanceName(stance, locale.value);
export const sayStatus = (status: Status | 'none'): string => statusName(status, locale.value);
export const sayKind = (kind: EdgeKind, forward = true): string => readingOf(kind, locale.value, forward);
