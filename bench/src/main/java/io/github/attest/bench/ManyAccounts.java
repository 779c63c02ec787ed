package io.github.attest.bench;

import io.github.attest.model.Account;
import io.github.attest.model.CountRange;
import io.github.attest.model.Extraction;
import io.github.attest.model.Report;
import io.github.attest.model.ResolvedDate;
import io.github.attest.model.ResolvedPlace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Made-up reports of made-up incidents, about five of an incident, with errors in day, place and figure; the same for the
 * same seed. Days, places and incidents grow with the number of reports as a record grows that covers more years and
 * countries. A report's id begins with the number of its incident.
 */
final class ManyAccounts {
    private static final int REPORTS_OF_AN_INCIDENT = 5;
    private static final int INCIDENTS_OF_A_PLACE = 40;
    private static final int DAYS = 3650;
    private static final int WORDS = 60;
    private static final int VOCABULARY = 30_000;
    private static final double ERROR = 0.1;

    private final Random random = new Random(20_190_211);
    private final int places;

    private ManyAccounts(int incidents) {
        places = Math.max(1, incidents / INCIDENTS_OF_A_PLACE);
    }

    /** That many reports with one account each. */
    static List<Extraction> of(int reports) {
        int incidents = Math.max(1, reports / REPORTS_OF_AN_INCIDENT);
        ManyAccounts made = new ManyAccounts(incidents);
        List<Extraction> extractions = new ArrayList<>(reports);
        for (int incident = 0; incident < incidents; incident++) {
            made.addReports(incident, extractions);
        }
        return extractions;
    }

    private void addReports(int incident, List<Extraction> extractions) {
        LocalDate day = day();
        int place = random.nextInt(places);
        int killed = 1 + (int) (random.nextDouble() * random.nextDouble() * 30);
        for (int report = 0; report < REPORTS_OF_AN_INCIDENT; report++) {
            extractions.add(extraction(
                    incident + "-" + report,
                    day.plusDays(errs() ? 1 + random.nextInt(3) : 0),
                    errs() ? random.nextInt(places) : place,
                    errs() ? killed + 1 + random.nextInt(killed) : killed,
                    text(incident, place)));
        }
    }

    private boolean errs() {
        return random.nextDouble() < ERROR;
    }

    private LocalDate day() {
        return LocalDate.of(2015, 1, 1).plusDays(random.nextInt(DAYS));
    }

    private static Extraction extraction(String id, LocalDate day, int place, int killed, String text) {
        Report report = new Report(
                id,
                null,
                null,
                text.substring(0, text.indexOf('.')),
                null,
                day.plusDays(1),
                null,
                "en",
                text,
                List.of(),
                id);
        Account account = new Account(
                id + "#1",
                id,
                true,
                CountRange.exactly(killed, killed + " people"),
                null,
                null,
                null,
                List.of(),
                ResolvedDate.day(day),
                place(place),
                List.of(),
                List.of("airstrike"),
                null,
                List.of(),
                List.of(),
                List.of());
        return new Extraction(report, List.of(account), List.of(), List.of());
    }

    /** Places stand on a grid of tenths of degrees. */
    private static ResolvedPlace place(int number) {
        return new ResolvedPlace(
                "Place" + number,
                "city",
                null,
                "Area" + number / 100,
                "C" + number / 2000,
                number / 300 % 120 / 2.0 - 30,
                number % 300 / 2.0 - 75,
                ResolvedPlace.Precision.SETTLEMENT,
                "made-up:" + number);
    }

    /** A headline and a body of common words, with a few words of the place and of the incident among them. */
    private String text(int incident, int place) {
        StringBuilder text = new StringBuilder("Strike on place")
                .append(place)
                .append(" street")
                .append(incident % 5000);
        text.append('.');
        for (int word = 0; word < WORDS; word++) {
            text.append(' ');
            switch (random.nextInt(12)) {
                case 0 ->
                    text.append("name").append(incident % 100_000).append('x').append(random.nextInt(4));
                case 1 -> text.append("quarter").append(place).append('x').append(random.nextInt(8));
                default -> text.append("word").append((int) (VOCABULARY * Math.pow(random.nextDouble(), 4)));
            }
        }
        return text.toString();
    }
}
