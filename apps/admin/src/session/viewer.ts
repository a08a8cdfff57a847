import { createContext, useContext } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { Permission } from '@sleutelring/permissions';
import { ViewerDocument, type ViewerPartsFragment } from '@sleutelring/graphql-client/admin';
import { useData } from '../data/operations';

export type Viewer = ViewerPartsFragment;

/** A viewer who wears a hat: everything behind the sign-in has one. */
export type ActingViewer = Viewer & { membership: NonNullable<Viewer['membership']> };

export const ViewerContext = createContext<ActingViewer | null>(null);

export function useViewer(): ActingViewer {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('only behind the sign-in');
  return viewer;
}

/** Whether the hat worn now has a permission. The server decides; this only leaves out what would be refused. */
export function useMay(): (permission: Permission) => boolean {
  const { permissions } = useViewer();
  return (permission) => permissions.includes(permission);
}

export const useViewerQuery = () => useData(ViewerDocument, {}, { staleTime: 60_000 });

/** After signing in or out and after changing hats: forget all that was read as somebody else, and ask anew who she is. */
export function useBecome(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.resetQueries();
}
