package io.github.attest.evaluate.judge;

import io.github.attest.evaluate.gold.PlaceFill;
import io.github.attest.evaluate.gold.Template;
import io.github.attest.model.Account;
import io.github.attest.model.ResolvedPlace;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The place. Right if the account's place has the name of the most exact coded place; half right if one of the two is an
 * area that contains the other.
 */
final class PlaceSlot implements Slot {
    private final PlaceNames names;

    PlaceSlot(PlaceNames names) {
        this.names = names;
    }

    @Override
    public Verdict judge(@Nullable Template template, @Nullable Account account) {
        List<PlaceFill> coded = template == null ? List.of() : template.places();
        Fill fill =
                new Fill(Field.PLACE, Wording.list(coded), Wording.place(account), !coded.isEmpty(), false, account);
        ResolvedPlace place = account == null ? null : account.place();
        if (place == null) {
            return fill.unanswered();
        }
        return coded.isEmpty()
                ? fill.uncoded(template == null ? Tally.ASTRAY : Tally.SPURIOUS)
                : fill.answered(kind(coded, place));
    }

    private Kind kind(List<PlaceFill> coded, ResolvedPlace place) {
        if (coded.stream().anyMatch(fill -> is(place, fill.place()))) {
            return Kind.RIGHT;
        }
        boolean related = coded.stream().anyMatch(fill -> contains(place, fill) || contains(fill, place));
        return related ? Kind.PARTIAL : Kind.ELSEWHERE;
    }

    private boolean is(ResolvedPlace place, List<String> coded) {
        boolean country = place.precision() == ResolvedPlace.Precision.COUNTRY
                && PlaceNames.same(PlaceNames.country(place.country()), coded);
        return country || names.matches(place, coded);
    }

    /** Whether the answer is an area around the coded place. */
    private boolean contains(ResolvedPlace place, PlaceFill fill) {
        return fill.areas().stream().anyMatch(area -> is(place, area));
    }

    /** Whether the coded place is an area around the answer. */
    private static boolean contains(PlaceFill fill, ResolvedPlace place) {
        return Stream.of(place.admin2(), place.admin1(), PlaceNames.country(place.country()))
                .filter(Objects::nonNull)
                .anyMatch(area -> PlaceNames.same(area, fill.place()));
    }
}
