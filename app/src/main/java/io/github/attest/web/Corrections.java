package io.github.attest.web;

import io.github.attest.decision.Correction;
import io.github.attest.decision.WrittenDate;
import io.github.attest.decision.WrittenRange;
import io.github.attest.model.Account;
import io.github.attest.model.CountRange;
import io.github.attest.model.HarmType;
import io.github.attest.model.ResolvedDate;
import io.github.attest.model.ResolvedPlace;
import io.github.attest.page.Preview;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What somebody puts right in an account before it is entered: the fields of the preview that say something else than was read. */
final class Corrections {
    private final Upload upload;
    private final Preview.Told told;
    private final List<Correction> corrections = new ArrayList<>();

    private Corrections(Upload upload, Preview.Told told) {
        this.upload = upload;
        this.told = told;
    }

    /**
     * The corrections of one account; none where its fields were not sent.
     *
     * @throws Failure if a field cannot be understood
     */
    static List<Correction> of(Upload upload, Preview.Told told) {
        boolean sent = !upload.values(told.field("")).isEmpty();
        return sent ? new Corrections(upload, told).all() : List.of();
    }

    private List<Correction> all() {
        Account account = told.account();
        if (upload.one(told.field("dismiss")).isPresent()) {
            return List.of(new Correction.Dismissed(account.id()));
        }
        figure("killed", HarmType.KILLED, account.killed());
        figure("injured", HarmType.INJURED, account.injured());
        figure("casualties", HarmType.KILLED_OR_INJURED, account.casualties());
        date(account);
        place(account);
        return corrections;
    }

    private void figure(String name, HarmType type, @Nullable CountRange read) {
        String typed = upload.one(told.field(name)).orElse(null);
        if (!Objects.equals(typed, Preview.text(read))) {
            try {
                WrittenRange range = typed == null ? null : WrittenRange.of(typed);
                corrections.add(new Correction.Counted(
                        told.account().id(),
                        type,
                        null,
                        range == null ? null : Integer.valueOf(range.min()),
                        range == null ? null : range.max()));
            } catch (IllegalArgumentException e) {
                throw invalid(name, "give 16, 16..24 or 16..");
            }
        }
    }

    private void date(Account account) {
        String typed = upload.one(told.field("date")).orElse(null);
        if (typed != null && !typed.equals(told.date())) {
            ResolvedDate date;
            try {
                date = WrittenDate.of(typed);
            } catch (DateTimeException | IllegalArgumentException e) {
                throw invalid("date", "give 2019-02-12, 2019-02-11..2019-02-13, 2019-02 or 2019");
            }
            corrections.add(new Correction.Situated(account.id(), date, null));
        }
    }

    /** Another place has no point: nobody has looked it up. */
    private void place(Account account) {
        String name = upload.one(told.field("place")).orElse(null);
        ResolvedPlace read = account.place();
        if (name == null) {
            return;
        }
        String admin1 = upload.one(told.field("admin1")).orElse(null);
        String country = country();
        boolean same = read != null
                && name.equals(read.name())
                && Objects.equals(admin1, read.admin1())
                && Objects.equals(country, read.country());
        if (!same) {
            ResolvedPlace.Precision known = admin1 != null
                    ? ResolvedPlace.Precision.ADMIN1
                    : country != null ? ResolvedPlace.Precision.COUNTRY : ResolvedPlace.Precision.UNKNOWN;
            corrections.add(new Correction.Situated(
                    account.id(),
                    null,
                    new ResolvedPlace(name, "unknown", null, admin1, country, null, null, known, null)));
        }
    }

    private @Nullable String country() {
        try {
            return upload.one(told.field("country")).map(Filters::country).orElse(null);
        } catch (IllegalArgumentException e) {
            throw invalid("country", "give a country, or its ISO 3166-1 code of two letters such as SY");
        }
    }

    private Failure invalid(String name, String expected) {
        return Failure.ofBody("/" + told.field(name).replace('.', '/'), expected);
    }
}
