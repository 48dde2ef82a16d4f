import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { Go } from './routes/area-route.ts';

/** Opens another screen: `go('/kela-days', { on: '2026-10-21' })`. */
export function useGo(): Go {
  const navigate = useNavigate();
  return useCallback((path, search = {}) => void navigate({ to: path, search }), [navigate]);
}
