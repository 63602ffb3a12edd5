import { useState } from 'react';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import type { Workspace } from '../shared/data/registry.ts';
import { areas } from './areas.ts';
import { AUDIT_PATH } from './audit/auditAddress.ts';
import { MERGE_PATH, RESTORE_PATH } from './backup/backupPaths.ts';
import { CurrentWorkspaceContext } from './workspaces/useCurrentWorkspace.ts';
import { workspaceBase } from './workspaces/workspaceAddress.ts';
import { loadArea } from './loadArea.ts';
import { LoadingPage } from './LoadingPage.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { RouteFailure } from './guard/RouteFailure.tsx';
import { SentinelGuard } from './guard/SentinelGuard.tsx';
import { Shell } from './Shell.tsx';

/** Pages of all areas and of the app itself; each is loaded when it is first opened. */
function routes(): RouteObject[] {
  const pages = areas.flatMap((area) =>
    area.pages.map((page) => ({
      bare: page.bare === true,
      route: {
        path: page.path,
        lazy: async () => ({ Component: await loadArea(area, page.load) }),
      },
    })),
  );
  const areaPages = pages.filter(({ bare }) => !bare).map(({ route }) => route);
  const barePages: RouteObject[] = pages
    .filter(({ bare }) => bare)
    .map(({ route }) => ({
      ...route,
      HydrateFallback: LoadingPage,
      ErrorBoundary: RouteFailure,
    }));
  const frame: RouteObject = {
    Component: Shell,
    HydrateFallback: LoadingPage,
    ErrorBoundary: RouteFailure,
    children: [
      {
        // Around the pages, so that a page that fails leaves the navigation standing.
        ErrorBoundary: RouteFailure,
        children: [
          {
            index: true,
            lazy: async () => ({
              Component: (await import('./overview/OverviewPage.tsx')).OverviewPage,
            }),
          },
          {
            path: 'settings',
            lazy: async () => ({
              Component: (await import('./settings/SettingsPage.tsx')).SettingsPage,
            }),
          },
          {
            path: AUDIT_PATH,
            lazy: async () => ({
              Component: (await import('./audit/AuditPage.tsx')).AuditPage,
            }),
          },
          {
            path: RESTORE_PATH,
            lazy: async () => ({
              Component: (await import('./backup/RestorePage.tsx')).RestorePage,
            }),
          },
          {
            path: MERGE_PATH,
            lazy: async () => ({
              Component: (await import('./backup/MergePage.tsx')).MergePage,
            }),
          },
          {
            path: 'customers/:code',
            lazy: async () => ({
              Component: (await import('./CustomerPage.tsx')).CustomerPage,
            }),
          },
          ...areaPages,
          { path: '*', Component: NotFoundPage },
        ],
      },
    ],
  };
  return [
    { Component: SentinelGuard, ErrorBoundary: RouteFailure, children: [...barePages, frame] },
  ];
}

/** The pages of one shop. Another shop is another page load, so the router is made once. */
export function AppRouter({ workspace }: { readonly workspace: Workspace }) {
  const [router] = useState(() =>
    createBrowserRouter(routes(), { basename: workspaceBase(workspace.id) }),
  );
  return (
    <CurrentWorkspaceContext value={workspace}>
      <RouterProvider router={router} />
    </CurrentWorkspaceContext>
  );
}
