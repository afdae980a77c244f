import { createBrowserRouter } from 'react-router';
import { Loading } from '../components/loading';
import { HomePage } from '../pages/home/home-page';
import { NotFoundPage } from '../pages/not-found-page';
import { CrashPage } from './crash-page';
import { Layout } from './layout';

/** The addresses of the site. Pages other than the first are loaded when they are gone to. */
export function createRouter() {
  return createBrowserRouter([
    {
      Component: Layout,
      ErrorBoundary: CrashPage,
      HydrateFallback: Loading,
      children: [
        { index: true, Component: HomePage },
        {
          path: 'regions/:code',
          lazy: async () => ({ Component: (await import('../pages/region/region-page')).RegionPage }),
        },
        {
          path: 'regions/:code/years',
          lazy: async () => ({ Component: (await import('../pages/years/years-page')).YearsPage }),
        },
        {
          path: 'compare',
          lazy: async () => ({ Component: (await import('../pages/compare/compare-page')).ComparePage }),
        },
        {
          path: 'reports/:id',
          lazy: async () => ({ Component: (await import('../pages/report/report-page')).ReportPage }),
        },
        {
          path: 'reports/:id/revisions/:from/:to',
          lazy: async () => ({ Component: (await import('../pages/revisions/revisions-page')).RevisionsPage }),
        },
        {
          path: 'about',
          lazy: async () => ({ Component: (await import('../pages/about/about-page')).AboutPage }),
        },
        {
          path: 'method',
          lazy: async () => ({ Component: (await import('../pages/method/method-page')).MethodPage }),
        },
        {
          path: 'changes',
          lazy: async () => ({ Component: (await import('../pages/changes/changes-page')).ChangesPage }),
        },
        {
          path: 'corrections',
          lazy: async () => ({ Component: (await import('../pages/corrections/corrections-page')).CorrectionsPage }),
        },
        {
          path: 'audit',
          lazy: async () => ({ Component: (await import('../pages/audit/audit-page')).AuditPage }),
        },
        {
          path: 'verdicts/:key',
          lazy: async () => ({ Component: (await import('../pages/verdict/verdict-page')).VerdictPage }),
        },
        {
          path: 'indicators',
          lazy: async () => ({ Component: (await import('../pages/indicators/indicators-page')).IndicatorsPage }),
        },
        {
          path: 'indicators/:code',
          lazy: async () => ({ Component: (await import('../pages/indicators/indicator-page')).IndicatorPage }),
        },
        {
          path: 'indicators/:code/ladder',
          lazy: async () => ({ Component: (await import('../pages/ladder/ladder-page')).LadderPage }),
        },
        {
          path: 'data',
          lazy: async () => ({ Component: (await import('../pages/data/data-page')).DataPage }),
        },
        {
          path: 'operations',
          lazy: async () => ({ Component: (await import('../pages/operations/operations-page')).OperationsPage }),
        },
        {
          path: 'sources',
          lazy: async () => ({ Component: (await import('../pages/sources/sources-page')).SourcesPage }),
        },
        {
          path: 'sources/:id',
          lazy: async () => ({ Component: (await import('../pages/sources/source-page')).SourcePage }),
        },
        {
          path: 'uploads',
          lazy: async () => ({ Component: (await import('../pages/uploads/uploads-page')).UploadsPage }),
        },
        {
          path: 'sign-in',
          lazy: async () => ({ Component: (await import('../pages/account/sign-in-page')).SignInPage }),
        },
        {
          path: 'invitation',
          lazy: async () => ({ Component: (await import('../pages/account/invitation-page')).InvitationPage }),
        },
        {
          path: 'account',
          lazy: async () => ({ Component: (await import('../pages/account/account-page')).AccountPage }),
        },
        {
          path: 'people',
          lazy: async () => ({ Component: (await import('../pages/account/people-page')).PeoplePage }),
        },
        {
          path: 'desk',
          lazy: async () => ({ Component: (await import('../pages/desk/desk-page')).DeskPage }),
        },
        {
          path: 'desk/reports/:id',
          lazy: async () => ({ Component: (await import('../pages/desk/desk-report-page')).DeskReportPage }),
        },
        {
          path: 'subscription/:action',
          lazy: async () => ({ Component: (await import('../pages/subscription/subscription-page')).SubscriptionPage }),
        },
        {
          path: 'digests',
          lazy: async () => ({ Component: (await import('../pages/digests/digests-page')).DigestsPage }),
        },
        {
          path: 'mails',
          lazy: async () => ({ Component: (await import('../pages/mails/mails-page')).MailsPage }),
        },
        { path: '*', Component: NotFoundPage },
      ],
    },
  ]);
}
