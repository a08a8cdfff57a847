import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from 'react-router';
import { startColorScheme } from '@sleutelring/ui';
import '@sleutelring/ui/theme/index.css';
import { queryClient } from './data/client';
import { TextProvider } from './i18n';
import { router } from './routes';

startColorScheme();

const place = document.getElementById('app');
if (place) {
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <TextProvider>
          <RouterProvider router={router} flushSync={(work) => void flushSync(work)} />
        </TextProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}
