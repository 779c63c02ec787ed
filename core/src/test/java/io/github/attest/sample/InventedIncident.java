package io.github.attest.sample;

import io.github.attest.model.ResolvedDate;
import io.github.attest.model.SourceKind;
import java.time.LocalDate;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * An incident that never happened, and the reports of it. Days, places and words grow in number with the incidents, as a
 * record grows that covers more years and countries: what two reports share by chance does not depend on how many there are.
 */
final class InventedIncident {
    private static final int OUTLETS = 400;
    private static final int AGENCIES = 6;
    private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
    private static final int DAYS = 3650;
    private static final int WORDS = 50;
    private static final int LEAST_VOCABULARY = 30_000;
    private static final int WORDS_OF_AN_INCIDENT = 10;
    private static final String[] WEAPONS = {"airstrike", "shelling", "drone", "gunfire", "mine", "rocket"};

    private final int number;
    private final Invention invention;
    private final Random random;
    private final InventedPlaces places;
    private final int place;
    private final LocalDate day;
    private final int killed;
    private final int injured;
    private final @Nullable String victim;
    private final String weapon;
    private final String belligerent;
    private final String wire;
    private final String agency;

    InventedIncident(int number, Invention invention, InventedPlaces places, Random random) {
        this.number = number;
        this.invention = invention;
        this.places = places;
        this.random = random;
        place = random.nextInt(places.size());
        day = FIRST_DAY.plusDays(random.nextInt(DAYS));
        killed = figure();
        injured = figure();
        victim = random.nextInt(3) == 0
                ? "Given" + random.nextInt(1000) + " Family" + random.nextInt(invention.incidents() + 1000)
                : null;
        weapon = WEAPONS[random.nextInt(WEAPONS.length)];
        belligerent = "Army" + places.get(place).country() + random.nextInt(5);
        wire = text();
        agency = "Agency " + random.nextInt(AGENCIES);
    }

    /** One report of it, with errors. */
    Told told(String id) {
        boolean copy = happens(invention.copies());
        Told told = Told.in(id)
                .title("Strike on place" + place + " " + word() + " " + word())
                .text(copy ? edited(wire) : text())
                .outlet("Outlet " + random.nextInt(OUTLETS));
        if (copy) {
            told.source(agency, SourceKind.NEWS_AGENCY);
        }
        LocalDate stated = happens(invention.wrongDay()) ? day.plusDays(1 + random.nextInt(3)) : day;
        told.published(stated.plusDays(random.nextInt(3)).toString());
        told.on(ResolvedDate.day(stated))
                .at(places.get(happens(invention.wrongPlace()) ? random.nextInt(places.size()) : place));
        if (happens(0.9)) {
            told.killed(happens(invention.wrongFigure()) ? killed + 1 + random.nextInt(killed) : killed);
        }
        if (happens(0.5)) {
            told.injured(injured);
        }
        if (victim != null && happens(0.5)) {
            told.victim(victim);
        }
        if (happens(0.6)) {
            told.by(belligerent);
        }
        return happens(0.7) ? told.with(weapon) : told;
    }

    private boolean happens(double share) {
        return random.nextDouble() < share;
    }

    /** Many small figures and a few large ones. */
    private int figure() {
        return 1 + (int) (30 * random.nextDouble() * random.nextDouble() * random.nextDouble());
    }

    /** A word of the incident: a street, a school, a name. */
    private String word() {
        return "i" + number + "x" + random.nextInt(WORDS_OF_AN_INCIDENT);
    }

    private String text() {
        StringBuilder text = new StringBuilder(WORDS * 8);
        for (int i = 0; i < WORDS; i++) {
            text.append(next(i)).append(' ');
        }
        return text.toString();
    }

    /** One word in ten is one of the incident, one of the place; the others are of the language, in Zipf's distribution. */
    private String next(int i) {
        return switch (i % 10) {
            case 0 -> word();
            case 1 -> "p" + place + "x" + random.nextInt(WORDS_OF_AN_INCIDENT);
            default -> {
                double vocabulary = LEAST_VOCABULARY + 10.0 * invention.incidents();
                yield "w" + Integer.toString((int) Math.pow(vocabulary, random.nextDouble()), Character.MAX_RADIX);
            }
        };
    }

    private String edited(String text) {
        int cut = text.indexOf(' ', random.nextInt(text.length() / 2));
        return next(2) + " " + next(3) + text.substring(cut);
    }
}
