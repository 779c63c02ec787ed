package io.github.attest.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.github.attest.model.Account;
import io.github.attest.model.CountRange;
import io.github.attest.model.Extraction;
import io.github.attest.model.Incident;
import io.github.attest.model.Link;
import io.github.attest.model.PartialWeight;
import io.github.attest.model.Problem;
import io.github.attest.model.ResolvedDate;
import io.github.attest.sample.Told;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LinkerTest {
    private static final Linker LINKER = Linker.standard();

    @Test
    void samePlaceAndDayAndCompatibleFiguresAreOneIncident() {
        List<Incident> incidents = link(harbiya("a").killed(12), harbiya("b").killed(14));

        assertThat(groups(incidents)).containsExactly(Set.of("a#1", "b#1"));
        Link link = incidents.getFirst().links().getFirst();
        assertThat(link.kind()).isEqualTo(Link.Kind.INFERRED);
        assertThat(link.matchWeight()).isPositive();
        assertThat(link.waterfall())
                .extracting(PartialWeight::comparison, PartialWeight::level, PartialWeight::sentence)
                .startsWith(tuple("prior", "-", "Any two accounts, before anything is compared"))
                .contains(tuple("date", "same-day", "Both on the same day"));
        assertThat(link.waterfall().stream().mapToDouble(PartialWeight::bits).sum())
                .isCloseTo(link.matchWeight(), within(1e-9));
    }

    @Test
    void otherPlacesOnTheSameDayStayApart() {
        assertThat(groups(link(
                        harbiya("a").killed(12).by("North"),
                        Told.in("b")
                                .on("2024-05-01")
                                .at("Sahra", "Desert", "XX")
                                .killed(12)
                                .by("North"))))
                .hasSize(2);
    }

    @Test
    void largeFiguresFarFromOneAnotherKeepOneDayInOneTownApart() {
        assertThat(groups(link(strike("a", 24), strike("b", 4)))).hasSize(2);
    }

    @Test
    void aTollThatGrowsIsOneIncident() {
        assertThat(groups(link(strike("a", 16), strike("b", 24)))).hasSize(1);
    }

    @Test
    void headlinesLinkReportsThatSayLittleElse() {
        assertThat(groups(link(
                        Told.in("a")
                                .title("Shells hit Harbiya bakery queue")
                                .published("2024-05-02")
                                .killed(9)
                                .text("Sign in to read this article."),
                        Told.in("b")
                                .title("Nine dead as shells hit bakery in Harbiya")
                                .published("2024-05-02")
                                .killed(9)
                                .text("Nine people who queued at a bakery in Harbiya died when shells fell."))))
                .hasSize(1);
    }

    @Test
    void framesOfPagesDoNotLinkReports() {
        String frame = "Sign in to read this article. Subscribers of the Coast Courier read every story of the region, "
                + "on paper and on every screen, from the first coffee to the last train.";
        assertThat(groups(link(
                        Told.in("a")
                                .title("Shells hit bakery queue")
                                .published("2024-05-02")
                                .killed(1)
                                .text(frame),
                        Told.in("b")
                                .title("Farmer steps on mine")
                                .published("2024-07-11")
                                .killed(1)
                                .text(frame))))
                .hasSize(2);
    }

    @Test
    void aReportThatNamesNoPlaceMeetsThoseOfItsDays() {
        assertThat(groups(link(
                        harbiya("a").published("2024-05-02").killed(37).text("Rockets struck a ferry."),
                        Told.in("b")
                                .published("2024-05-02")
                                .killed(37)
                                .text("Divers sought passengers from one ferry."))))
                .hasSize(1);
    }

    @Test
    void twoIncidentsOfOneReportStayApartAndFindTheirLikes() {
        assertThat(groups(LINKER.link(List.of(twoAttacks("a"), twoAttacks("b"), twoAttacks("c")))))
                .containsExactlyInAnyOrder(Set.of("a#1", "b#1", "c#1"), Set.of("a#2", "b#2", "c#2"));
    }

    @Test
    void spellingsOfOneNameMeet() {
        assertThat(groups(link(
                        Told.in("a")
                                .on("2024-05-01")
                                .at("al-Harbiyah", "Coast", "XX")
                                .killed(12),
                        harbiya("b").killed(12))))
                .hasSize(1);
    }

    @Test
    void aReportThatNamesOnlyTheMonthMeetsOneThatNamesTheDay() {
        assertThat(groups(link(
                        Told.in("a")
                                .on("2024-05-14")
                                .at("Harbiya", "Coast", "XX")
                                .killed(41)
                                .with("rocket"),
                        Told.in("b")
                                .on(ResolvedDate.month(YearMonth.of(2024, 5)))
                                .at("Harbiya", "Coast", "XX")
                                .killed(41)
                                .with("rocket"))))
                .hasSize(1);
    }

    @Test
    void aVictimsNameLinksReportsWithoutDateAndPlace() {
        assertThat(groups(link(
                        Told.in("a").victim("Nadia Haddad").published("2024-05-02"),
                        Told.in("b").victim("Nadia Haddad").published("2024-05-04"))))
                .hasSize(1);
    }

    @Test
    void aPersonsDecisionsHold() {
        Told[] told = {
            harbiya("a").killed(12),
            harbiya("b").killed(12),
            Told.in("c").on("2023-01-01").at("Sahra", "Desert", "YY").killed(3)
        };
        List<Link> decisions =
                List.of(decision("a#1", "b#1", Link.Kind.RETRACTED), decision("b#1", "c#1", Link.Kind.ASSERTED));

        Linking linking = LINKER.link(extractions(told), decisions);

        assertThat(groups(linking.incidents())).containsExactlyInAnyOrder(Set.of("a#1"), Set.of("b#1", "c#1"));
        assertThat(linking.problems()).isEmpty();
        assertThat(linking.incidents().stream().flatMap(incident -> incident.links().stream()))
                .extracting(Link::kind)
                .containsExactly(Link.Kind.ASSERTED);
    }

    @Test
    void aLaterDecisionHoldsAgainstAnEarlierOne() {
        Told[] told = {harbiya("a"), harbiya("b")};
        List<Link> decisions =
                List.of(decision("a#1", "b#1", Link.Kind.RETRACTED), decision("a#1", "b#1", Link.Kind.ASSERTED));

        Linking linking = LINKER.link(extractions(told), decisions);

        assertThat(groups(linking.incidents())).hasSize(1);
        assertThat(linking.problems()).extracting(Problem::code).containsExactly("contradicted-decision");
    }

    @Test
    void pairsThatAConstraintKeepsApartAreNearMatches() {
        Account one = harbiya("a").killed(12).account();
        Account two = Told.in("a")
                .number(2)
                .on("2024-05-01")
                .at("Harbiya", "Coast", "XX")
                .killed(12)
                .account();

        Linking linking = LINKER.link(List.of(Told.in("a").extraction(List.of(one, two))), List.of());

        assertThat(linking.incidents()).hasSize(2);
        assertThat(linking.nearMatches())
                .extracting(Linking.NearMatch::account, Linking.NearMatch::other)
                .containsExactly(tuple("a#1", "a#2"));
    }

    @Test
    void anIncidentsIdComesFromItsFirstAccount() {
        List<Incident> incidents = link(harbiya("b"), harbiya("a"));

        assertThat(incidents).extracting(Incident::id).containsExactly(IncidentWriter.id("a#1"));
        assertThat(incidents.getFirst().id()).matches("i-[0-9a-f]{10}");
    }

    @Test
    void nothingInNothingOut() {
        assertThat(LINKER.link(List.of())).isEmpty();
    }

    private static Extraction twoAttacks(String report) {
        Account joint = Told.in(report)
                .on("2024-05-12")
                .at("Harbiya", "Coast", "XX")
                .casualties(CountRange.atLeast(70, "at least 70"))
                .by("South")
                .with("airstrike")
                .account();
        Account before = Told.in(report)
                .number(2)
                .between("2024-05-11", "2024-05-12")
                .at("Harbiya", "Coast", "XX")
                .killed(24)
                .by("South")
                .with("airstrike")
                .account();
        return Told.in(report).published("2024-05-12").extraction(List.of(joint, before));
    }

    /** A report of an incident of one day in one town. */
    private static Told harbiya(String report) {
        return Told.in(report).on("2024-05-01").at("Harbiya", "Coast", "XX");
    }

    /** One that alleges an airstrike, by the same belligerent. */
    private static Told strike(String report, int killed) {
        return harbiya(report).killed(killed).by("North").with("airstrike");
    }

    private static Link decision(String one, String other, Link.Kind kind) {
        return new Link(one, other, kind, 0, List.of());
    }

    private static List<Incident> link(Told... told) {
        return LINKER.link(extractions(told));
    }

    private static List<Extraction> extractions(Told... told) {
        return Arrays.stream(told).map(Told::extraction).toList();
    }

    static List<Set<String>> groups(List<Incident> incidents) {
        return incidents.stream()
                .map(incident -> incident.accounts().stream().map(Account::id).collect(Collectors.toSet()))
                .toList();
    }
}
