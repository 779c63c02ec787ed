package io.github.attest.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.model.Account;
import io.github.attest.model.Extraction;
import io.github.attest.model.Incident;
import io.github.attest.model.Link;
import io.github.attest.sample.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What always holds of linking, over made-up reports of made-up incidents, with errors in date, place and number. */
class LinkerPropertiesTest {
    private static final Linker LINKER = Linker.standard();

    private static final String[] PLACES = {"Harbiya", "Sahra", "Old Quay", "Karm al-Zaytun", "Dur Salim"};

    @Property(tries = 60)
    void orderDoesNotMatter(@ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int reports) {
        List<Extraction> extractions = extractions(seed, reports);
        List<Extraction> shuffled = new ArrayList<>(extractions);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(LINKER.link(shuffled)).isEqualTo(LINKER.link(extractions));
    }

    @Property(tries = 60)
    void givingReportsTwiceChangesNothing(@ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int reports) {
        List<Extraction> extractions = extractions(seed, reports);
        List<Extraction> twice = new ArrayList<>(extractions);
        twice.addAll(extractions);

        assertThat(LINKER.link(twice)).isEqualTo(LINKER.link(extractions));
    }

    @Property(tries = 60)
    void everyAccountStandsInExactlyOneIncident(@ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int reports) {
        List<Extraction> extractions = extractions(seed, reports);

        assertThat(LINKER.link(extractions).stream()
                        .flatMap(incident -> incident.accounts().stream())
                        .map(Account::id))
                .containsExactlyInAnyOrderElementsOf(ids(extractions));
    }

    @Property(tries = 60)
    void constraintsAlwaysHold(@ForAll long seed, @ForAll @IntRange(min = 2, max = 30) int reports) {
        List<Extraction> extractions = extractions(seed, reports);
        List<String> ids = ids(extractions);
        Random random = new Random(seed + 1);
        String one = ids.get(random.nextInt(ids.size()));
        String other = ids.get(random.nextInt(ids.size()));
        List<Set<String>> apart = decide(extractions, one, other, Link.Kind.RETRACTED);
        List<Set<String>> together = decide(extractions, one, other, Link.Kind.ASSERTED);

        assertThat(apart).noneMatch(group -> !one.equals(other) && group.contains(one) && group.contains(other));
        assertThat(together).anyMatch(group -> group.contains(one) && group.contains(other));
        assertThat(apart)
                .allSatisfy(group -> assertThat(group.stream().map(id -> id.substring(0, id.indexOf('#'))))
                        .doesNotHaveDuplicates());
    }

    @Property(tries = 60)
    void linksHoldAnIncidentTogether(@ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int reports) {
        for (Incident incident : LINKER.link(extractions(seed, reports))) {
            Set<String> reached =
                    new TreeSet<>(Set.of(incident.accounts().getFirst().id()));
            incident.links().forEach(link -> {
                assertThat(reached).contains(link.account());
                reached.add(link.other());
            });
            assertThat(reached).hasSameSizeAs(incident.accounts());
        }
    }

    private static List<Set<String>> decide(List<Extraction> extractions, String one, String other, Link.Kind kind) {
        Link decision = new Link(one, other, kind, 0, List.of());
        return LinkerTest.groups(LINKER.link(extractions, List.of(decision)).incidents());
    }

    private static List<String> ids(List<Extraction> extractions) {
        return extractions.stream()
                .flatMap(extraction -> extraction.accounts().stream())
                .map(Account::id)
                .toList();
    }

    private static List<Extraction> extractions(long seed, int reports) {
        Random random = new Random(seed);
        List<Extraction> extractions = new ArrayList<>();
        for (int i = 0; i < reports; i++) {
            String id = String.format(Locale.ROOT, "r%02d", i);
            List<Account> accounts = new ArrayList<>(List.of(told(id, 1, random).account()));
            if (random.nextInt(3) == 0) {
                accounts.add(told(id, 2, random).account());
            }
            extractions.add(Told.in(id).published("2024-05-09").extraction(accounts));
        }
        return extractions;
    }

    private static Told told(String id, int number, Random random) {
        Told told = Told.in(id).number(number);
        if (random.nextInt(10) > 0) {
            told.on(LocalDate.of(2024, 5, 1 + random.nextInt(6)).toString());
        }
        if (random.nextInt(10) > 0) {
            told.at(PLACES[random.nextInt(PLACES.length)], random.nextBoolean() ? "Coast" : "Desert", "XX");
        }
        return random.nextBoolean() ? told.killed(random.nextInt(20)) : told.injured(random.nextInt(20));
    }
}
