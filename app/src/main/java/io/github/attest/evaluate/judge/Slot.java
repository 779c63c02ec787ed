package io.github.attest.evaluate.judge;

import io.github.attest.evaluate.gold.Template;
import io.github.attest.model.Account;
import org.jspecify.annotations.Nullable;

/** One slot of a template, compared with the account that was aligned with it. */
interface Slot {
    /**
     * The verdict.
     *
     * @param template what was coded; null for an account that no template was aligned with
     * @param account what was extracted; null for a template that no account was aligned with
     */
    Verdict judge(@Nullable Template template, @Nullable Account account);
}
