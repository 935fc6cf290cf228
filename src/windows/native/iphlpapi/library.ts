import { once } from '../once.ts';
import { systemLibrary } from '../system-library.ts';

export const iphlpapi = once(() => systemLibrary('iphlpapi.dll'));
