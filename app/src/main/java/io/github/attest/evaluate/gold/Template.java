package io.github.attest.evaluate.gold;

import java.util.List;
import java.util.Objects;

/**
 * One incident in the form of MUC-4, as far as a casualty record can be held against it. Lists of dates, places and
 * numbers are alternatives: any one of them is right; an empty list means that nothing is coded.
 *
 * @param number the template's number in its report
 * @param optional whether it costs nothing to leave it out
 * @param dates when
 * @param places where
 * @param organizations who is held responsible; each fill is one organisation
 * @param individuals unnamed people held responsible ("guerrillas", "two men"); each fill is one group
 * @param killed people killed, over all targets with the effect DEATH; a 0 among them makes the number optional
 * @param injured people injured, over all targets with the effect INJURY; likewise
 */
public record Template(
        String number,
        boolean optional,
        List<DateFill> dates,
        List<PlaceFill> places,
        List<NameFill> organizations,
        List<NameFill> individuals,
        List<NumberFill> killed,
        List<NumberFill> injured) {
    public Template {
        Objects.requireNonNull(number);
        dates = List.copyOf(dates);
        places = List.copyOf(places);
        organizations = List.copyOf(organizations);
        individuals = List.copyOf(individuals);
        killed = List.copyOf(killed);
        injured = List.copyOf(injured);
    }

    /** Whether people were killed or injured, by this template. */
    public boolean harmful() {
        return !killed.isEmpty() || !injured.isEmpty();
    }
}
