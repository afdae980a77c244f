// First, so that a page's own rules come after what is common to all.
import './styles/tokens.css';
import './styles/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { createQueryClient } from './api/queries';
import { createRouter } from './app/router';
import { startI18n } from './i18n/i18n';
import { chosenLanguage } from './i18n/language';

// The title and feeds that the server names are for those who run no script; each page brings its own.
document.querySelectorAll('[data-served]').forEach((element) => element.remove());
startI18n(chosenLanguage(window.location.search));

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={createQueryClient()}>
      <RouterProvider router={createRouter()} />
    </QueryClientProvider>
  </StrictMode>,
);
