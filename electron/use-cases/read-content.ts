/** The pages of information as they are shown today. */
import { contentView } from '../../shared/content/view.ts';
import { ok } from '../../shared/result.ts';
import { localNow } from '../../shared/time/local-now.ts';
import type { UseCase } from './deps.ts';

/** Everything that is shown on this day in one language. It does not fail: what was shipped was checked when it was built. */
export const readContent: UseCase<'readContent'> =
  (deps) =>
  async ({ locale }) =>
    ok(
      contentView(
        await deps.content.content(),
        { locale, today: localNow(deps.now()).today, unverified: deps.config.content.unverified },
        deps.config.sites,
      ),
    );

/** What the attract screen says in turn, each slide with its languages and its times; what nobody has checked only where the house lets it be shown. */
export const readSlides: UseCase<'readSlides'> = (deps) => async () => {
  const { attract } = await deps.content.content();
  return ok(deps.config.content.unverified === 'mark' ? attract : attract.filter(({ verifiedOn }) => verifiedOn !== null));
};
