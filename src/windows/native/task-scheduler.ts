import { koffi } from './koffi.ts';
import { withComObject } from './ole32.ts';
import type { ComObject } from './ole32.ts';
import { emptyVariant, withTexts } from './oleaut32.ts';
import { once } from './once.ts';
import { Win32Error } from './win32-error.ts';

/** TaskScheduler and ITaskService of taskschd.h. */
const schedulerClass = '{0F87369F-A4E5-4CFC-BD3E-73E6154572DD}';
const schedulerInterface = '{2FABA4C7-4DA9-4013-9697-20CC3FD40F85}';
/** Places in the tables of ITaskService and ITaskFolder. */
const service = { getFolder: 7, connect: 10 } as const;
const folder = { getTask: 13, deleteTask: 15, registerTask: 16 } as const;
/** TASK_CREATE: never in the place of a task that is there. */
const create = 2;
/** TASK_LOGON_TYPE. */
export const taskLogon = { signedInUser: 3, serviceAccount: 5 } as const;
export type TaskLogon = (typeof taskLogon)[keyof typeof taskLogon];
/** HRESULT of ERROR_FILE_NOT_FOUND and ERROR_PATH_NOT_FOUND. */
const notFound: readonly number[] = [0x80070002, 0x80070003];

const prototypes = once(() => {
  const { proto } = koffi();
  return {
    connect: proto(
      'uint32_t __stdcall TaskConnect(intptr_t self, void *server, void *user, void *domain, void *password)',
    ),
    getFolder: proto('uint32_t __stdcall TaskGetFolder(intptr_t self, intptr_t path, void *folder)'),
    getTask: proto('uint32_t __stdcall TaskGetTask(intptr_t self, intptr_t path, void *task)'),
    deleteTask: proto('uint32_t __stdcall TaskDelete(intptr_t self, intptr_t path, int32_t flags)'),
    registerTask: proto(
      'uint32_t __stdcall TaskRegister(intptr_t self, intptr_t path, intptr_t xml, int32_t flags, void *user, void *password, int32_t logon, void *security, void *task)',
    ),
  };
});

/** Whether Windows has a task of this name. @throws Win32Error with an HRESULT */
export function hasTask(name: string): boolean {
  return withRootFolder((root) =>
    withTexts([name], (path) =>
      orNotFound(
        () =>
          root.withObject(folder.getTask, 'ITaskFolder::GetTask', prototypes().getTask, [path], () => true),
        false,
      ),
    ),
  );
}

/**
 * Makes a task. @param xml as Microsoft's Task Scheduler Schema says
 * @throws Win32Error with an HRESULT, also when there is one of this name
 */
export function registerTask(name: string, xml: string, logon: TaskLogon): void {
  withRootFolder((root) => {
    withTexts([name, xml], (path, definition) => {
      const words = [path, definition, create, emptyVariant(), emptyVariant(), logon, emptyVariant()];
      root.withObject(
        folder.registerTask,
        'ITaskFolder::RegisterTask',
        prototypes().registerTask,
        words,
        () => undefined,
      );
    });
  });
}

/** Deletes a task; that there is none is as good. @throws Win32Error with an HRESULT */
export function deleteTask(name: string): void {
  withRootFolder((root) => {
    withTexts([name], (path) => {
      orNotFound(
        () => root.call(folder.deleteTask, 'ITaskFolder::DeleteTask', prototypes().deleteTask, path, 0),
        undefined,
      );
    });
  });
}

function withRootFolder<Result>(use: (root: ComObject) => Result): Result {
  return withComObject(schedulerClass, schedulerInterface, (scheduler) => {
    const nobody = Array.from({ length: 4 }, emptyVariant);
    scheduler.call(service.connect, 'ITaskService::Connect', prototypes().connect, ...nobody);
    return withTexts(['\\'], (root) =>
      scheduler.withObject(service.getFolder, 'ITaskService::GetFolder', prototypes().getFolder, [root], use),
    );
  });
}

function orNotFound<Result>(act: () => Result, otherwise: Result): Result {
  try {
    return act();
  } catch (error) {
    if (error instanceof Win32Error && notFound.includes(error.code)) return otherwise;
    throw error;
  }
}
