/** The screens of a visit that are read from disk after the first one, in the order in which a visitor may come to them. */
import { later } from './later.tsx';

export const orientation = later(async () => (await import('../visitor/OrientationScreen.tsx')).OrientationScreen);
export const destination = later(async () => (await import('../visitor/DestinationScreen.tsx')).DestinationScreen);
export const service = later(async () => (await import('../flow/ServiceScreen.tsx')).ServiceScreen);
export const receipt = later(async () => (await import('../flow/ReceiptScreen.tsx')).ReceiptScreen);
export const ticket = later(async () => (await import('../visitor/ticket/TicketScreen.tsx')).TicketScreen);
export const topics = later(async () => (await import('../content/TopicsScreen.tsx')).TopicsScreen);
export const card = later(async () => (await import('../content/CardScreen.tsx')).CardScreen);
export const quiz = later(async () => (await import('../content/QuizScreen.tsx')).QuizScreen);
export const checklist = later(async () => (await import('../content/ChecklistScreen.tsx')).ChecklistScreen);
export const search = later(async () => (await import('../content/SearchScreen.tsx')).SearchScreen);
export const recruitment = later(async () => (await import('../visitor/recruitment/RecruitmentScreen.tsx')).RecruitmentScreen);
export const proxy = later(async () => (await import('../visitor/proxy/ProxyScreen.tsx')).ProxyScreen);
export const rating = later(async () => (await import('../visitor/RatingScreen.tsx')).RatingScreen);
export const charter = later(async () => (await import('../visitor/CharterScreen.tsx')).CharterScreen);
export const sites = later(async () => (await import('../sites/SitesScreen.tsx')).SitesScreen);
export const site = later(async () => (await import('../sites/SiteIntroScreen.tsx')).SiteIntroScreen);
export const siteOpen = later(async () => (await import('../sites/SiteScreen.tsx')).SiteScreen);
export const hours = later(async () => (await import('../visitor/HoursScreen.tsx')).HoursScreen);

/** Staff mode, in the visitor's window or in one of its own. */
export const staffLayer = later(async () => (await import('./StaffLayer.tsx')).StaffLayer);

/** Reads them all, one after the other. A part that cannot be read is asked for again when it is drawn. */
export async function preloadScreens(): Promise<void> {
  for (const part of [
    orientation,
    service,
    destination,
    topics,
    card,
    search,
    proxy,
    receipt,
    ticket,
    quiz,
    checklist,
    rating,
    charter,
    recruitment,
    hours,
    sites,
    site,
    siteOpen,
  ])
    await part.preload();
}
