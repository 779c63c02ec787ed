package io.github.attest.assess;

import static io.github.attest.model.Belligerent.Basis.ALLEGED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.attest.model.Aggregate;
import io.github.attest.model.Assessment;
import io.github.attest.model.Balance;
import io.github.attest.model.Balance.Overlap;
import io.github.attest.model.Belligerent;
import io.github.attest.model.CountRange;
import io.github.attest.model.Group;
import io.github.attest.model.Harm;
import io.github.attest.model.HarmType;
import io.github.attest.model.Incident;
import io.github.attest.model.ResolvedDate;
import io.github.attest.model.ResolvedPlace;
import io.github.attest.sample.Told;
import io.github.attest.text.NumeralProfiles;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AggregateLedgerTest {
    private static final ResolvedDate MARCH = ResolvedDate.month(YearMonth.of(2021, 3));

    private static final ResolvedPlace TIGRAY = new ResolvedPlace(
            "Tigray", "admin1", null, "Tigray", "ET", null, null, ResolvedPlace.Precision.ADMIN1, null);

    @Test
    void whatIncidentsCoverIsSubtracted() {
        Balance balance = balance(
                total(Group.PEOPLE, CountRange.exactly(500, "500 people")),
                Told.in("a").killed(120).on("2021-03-04").at("Axum", "Tigray", "ET"),
                Told.in("b").killed(64).on("2021-03-20").at("Togoga", "Tigray", "ET"));

        assertThat(balance.covered()).extracting(Overlap::incident).containsExactly("i0", "i1");
        assertThat(balance.remainder()).isEqualTo(CountRange.exactly(316, "500 people"));
    }

    @Test
    void whatMayOverlapWidensTheRemainder() {
        Balance balance = balance(
                total(Group.PEOPLE, CountRange.exactly(500, "500 people")),
                Told.in("a").killed(120).between("2021-02-27", "2021-03-02").at("Axum", "Tigray", "ET"),
                Told.in("b").killed(64).on("2021-03-20"),
                Told.in("c").killed(30).at("Togoga", "Tigray", "ET"));

        assertThat(balance.covered()).isEmpty();
        assertThat(balance.possible())
                .extracting(Overlap::incident, Overlap::reason)
                .containsExactly(
                        tuple("i0", "it lies in the period only in part"),
                        tuple("i1", "its place is not known well enough"),
                        tuple("i2", "its day is not known"));
        assertThat(balance.remainder()).isEqualTo(new CountRange(286, 500, "500 people", null));
    }

    @Test
    void otherPeriodsAreasAndPartiesAreOutside() {
        Aggregate ofEritrea = total(
                MARCH, Group.PEOPLE, CountRange.atLeast(300, "at least 300"), new Belligerent("Eritrea", ALLEGED));
        Balance balance = balance(
                ofEritrea,
                Told.in("a").killed(1).on("2021-04-01").at("Axum", "Tigray", "ET"),
                Told.in("b").killed(2).on("2021-03-04").at("Kombolcha", "Amhara", "ET"),
                Told.in("c")
                        .killed(3)
                        .on("2021-03-04")
                        .at("Axum", "Tigray", "ET")
                        .by("TPLF"),
                Told.in("d")
                        .killed(4)
                        .on("2021-03-04")
                        .at("Axum", "Tigray", "ET")
                        .by("Eritrea"));

        assertThat(balance.covered()).extracting(Overlap::incident).containsExactly("i3");
        assertThat(balance.possible()).isEmpty();
        assertThat(balance.remainder()).isEqualTo(CountRange.atLeast(296, "at least 300"));
    }

    @Test
    void unknownIsNotZeroAndAWholeMayBeOfAnyGroup() {
        Balance balance = balance(
                total(Group.CHILDREN, CountRange.exactly(40, "40 children")),
                Told.in("a")
                        .killed(12)
                        .killed(Group.CHILDREN, 5)
                        .on("2021-03-04")
                        .at("Axum", "Tigray", "ET"),
                Told.in("b").killed(9).on("2021-03-05").at("Axum", "Tigray", "ET"),
                Told.in("c").on("2021-03-06").at("Axum", "Tigray", "ET"));

        assertThat(balance.covered())
                .extracting(Overlap::incident, Overlap::count)
                .containsExactly(tuple("i0", CountRange.exactly(5, "5 children")), tuple("i2", null));
        assertThat(balance.possible())
                .extracting(Overlap::reason)
                .containsExactly("no account says how many of its people were children");
        assertThat(balance.remainder()).isEqualTo(new CountRange(26, 35, "40 children", null));
    }

    @Test
    void aTotalOfNoPeriodOrNoPlaceIsRefused() {
        Aggregate loose = total(null, Group.PEOPLE, CountRange.exactly(500, "500"));

        assertThat(balance(loose, Told.in("a").killed(3)).accepted()).isFalse();
    }

    @Property(tries = 200)
    void theRemainderIsNeverNegativeNorMoreThanTheTotalWhateverTheOrder(
            @ForAll @IntRange(max = 400) int stated, @ForAll @Size(max = 8) List<@IntRange(max = 90) Integer> killed) {
        Aggregate total = total(Group.PEOPLE, CountRange.exactly(stated, stated + " people"));
        List<Assessment> incidents = new ArrayList<>();
        for (int each : killed) {
            incidents.add(assess(
                    "i" + incidents.size(),
                    Told.in("a").killed(each).on("2021-03-04").at("Axum", "Tigray", "ET")));
        }
        Balance balance = new AggregateLedger(incidents).balances(total).getFirst();
        Collections.reverse(incidents);

        CountRange remainder = Objects.requireNonNull(balance.remainder());
        assertThat(remainder.min()).isBetween(0, stated);
        assertThat(Objects.requireNonNull(remainder.max())).isBetween(remainder.min(), stated);
        assertThat(new AggregateLedger(incidents).balances(total)).containsExactly(balance);
    }

    private static Aggregate total(Group group, CountRange count) {
        return total(MARCH, group, count);
    }

    private static Aggregate total(
            @Nullable ResolvedDate period, Group group, CountRange count, Belligerent... parties) {
        Harm harm = new Harm(HarmType.KILLED, group, count);
        return new Aggregate("r", period, TIGRAY, List.of(harm), List.of(parties), List.of(), List.of());
    }

    private static Balance balance(Aggregate aggregate, Told... told) {
        List<Assessment> incidents = new ArrayList<>();
        Arrays.stream(told).forEach(each -> incidents.add(assess("i" + incidents.size(), each)));
        return new AggregateLedger(incidents).balances(aggregate).getFirst();
    }

    private static Assessment assess(String id, Told told) {
        Incident incident = new Incident(id, List.of(told.account()), List.of(), List.of());
        return new Assessor().assess(incident, NumeralProfiles.standard());
    }
}
