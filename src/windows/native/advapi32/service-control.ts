import { FilledBuffer } from '../filled-buffer.ts';
import { lastError } from '../kernel32.ts';
import { once } from '../once.ts';
import { systemLibrary } from '../system-library.ts';
import { win32 } from '../win32-error.ts';

/** SERVICE_*_START of winnt.h. */
export const startType = { automatic: 2, manual: 3, disabled: 4 } as const;
/** SERVICE_* of winsvc.h; the others are on the way from one to another. */
export const serviceState = { stopped: 1, running: 4, paused: 7 } as const;

/** SC_MANAGER_CONNECT */
const connect = 1;
/** SERVICE_* rights of winsvc.h. */
const rights = { queryConfig: 0x01, changeConfig: 0x02, queryStatus: 0x04, start: 0x10, stop: 0x20 } as const;
const unchanged = 0xffffffff;
/** SERVICE_CONTROL_STOP */
const stopControl = 1;
/** SERVICE_CONFIG_DELAYED_AUTO_START_INFO */
const delayedStartLevel = 3;
/** The most that QueryServiceConfig may ask for, by its manual. */
const configBytes = 8192;
/** SERVICE_STATUS is seven numbers. */
const statusBytes = 28;

const functions = once(() => {
  const library = systemLibrary('advapi32.dll');
  return {
    openManager: library.func(
      'intptr_t __stdcall OpenSCManagerW(void *computer, void *database, uint32_t access)',
    ) as (computer: null, database: null, access: number) => number | bigint,
    open: library.func('intptr_t __stdcall OpenServiceW(intptr_t manager, str16 name, uint32_t access)') as (
      manager: bigint,
      name: string,
      access: number,
    ) => number | bigint,
    close: library.func('int32_t __stdcall CloseServiceHandle(intptr_t handle)') as (
      handle: bigint,
    ) => number,
    queryConfig: library.func(
      'int32_t __stdcall QueryServiceConfigW(intptr_t service, void *config, uint32_t size, void *needed)',
    ) as (service: bigint, config: Buffer, size: number, needed: Uint32Array) => number,
    changeConfig: library.func(
      'int32_t __stdcall ChangeServiceConfigW(intptr_t service, uint32_t type, uint32_t start, uint32_t errors, void *path, void *group, void *tag, void *dependencies, void *account, void *password, void *name)',
    ) as (service: bigint, type: number, start: number, errors: number, ...rest: null[]) => number,
    changeConfig2: library.func(
      'int32_t __stdcall ChangeServiceConfig2W(intptr_t service, uint32_t level, void *info)',
    ) as (service: bigint, level: number, info: Uint32Array) => number,
    queryStatus: library.func('int32_t __stdcall QueryServiceStatus(intptr_t service, void *status)') as (
      service: bigint,
      status: Buffer,
    ) => number,
    start: library.func('int32_t __stdcall StartServiceW(intptr_t service, uint32_t count, void *words)') as (
      service: bigint,
      count: number,
      words: null,
    ) => number,
    control: library.func(
      'int32_t __stdcall ControlService(intptr_t service, uint32_t control, void *status)',
    ) as (service: bigint, control: number, status: Buffer) => number,
  };
});

/** SERVICE_*_START. @throws Win32Error, with serviceDoesNotExist where there is no such service */
export function readStartType(name: string): number {
  return withService(name, rights.queryConfig, (service) => {
    const config = new FilledBuffer(Buffer.alloc(configBytes));
    if (functions().queryConfig(service, config.bytes, configBytes, new Uint32Array(1)) === 0)
      throw lastError('QueryServiceConfigW');
    return config.u32(4);
  });
}

/** @throws Win32Error */
export function writeStartType(name: string, start: number): void {
  withService(name, rights.changeConfig, (service) => {
    const nothing = Array.from({ length: 7 }, () => null);
    if (functions().changeConfig(service, unchanged, start, unchanged, ...nothing) === 0)
      throw lastError('ChangeServiceConfigW');
  });
}

/** Whether an automatic service waits until the others have started. @throws Win32Error */
export function writeDelayedStart(name: string, delayed: boolean): void {
  withService(name, rights.changeConfig, (service) => {
    const info = new Uint32Array([delayed ? 1 : 0]);
    if (functions().changeConfig2(service, delayedStartLevel, info) === 0)
      throw lastError('ChangeServiceConfig2W');
  });
}

/** SERVICE_* state. @throws Win32Error */
export function readServiceState(name: string): number {
  return withService(name, rights.queryStatus, (service) => {
    const status = Buffer.alloc(statusBytes);
    if (functions().queryStatus(service, status) === 0) throw lastError('QueryServiceStatus');
    return status.readUInt32LE(4);
  });
}

/** Asks a service to start, and does not wait for it. @throws Win32Error */
export function startService(name: string): void {
  withService(name, rights.start, (service) => {
    if (functions().start(service, 0, null) !== 0) return;
    const error = lastError('StartServiceW');
    if (error.code !== win32.serviceAlreadyRunning) throw error;
  });
}

/** Asks a service to stop, and does not wait for it. @throws Win32Error */
export function stopService(name: string): void {
  withService(name, rights.stop, (service) => {
    if (functions().control(service, stopControl, Buffer.alloc(statusBytes)) !== 0) return;
    const error = lastError('ControlService');
    if (error.code !== win32.serviceNotActive) throw error;
  });
}

function withService<Result>(name: string, access: number, use: (service: bigint) => Result): Result {
  const manager = BigInt(functions().openManager(null, null, connect));
  if (manager === 0n) throw lastError('OpenSCManagerW');
  try {
    const service = BigInt(functions().open(manager, name, access));
    if (service === 0n) throw lastError('OpenServiceW');
    try {
      return use(service);
    } finally {
      functions().close(service);
    }
  } finally {
    functions().close(manager);
  }
}
