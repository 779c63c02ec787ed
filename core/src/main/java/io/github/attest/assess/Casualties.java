package io.github.attest.assess;

import io.github.attest.model.Account;
import io.github.attest.model.CountRange;
import io.github.attest.model.Group;
import io.github.attest.model.Harm;
import io.github.attest.model.HarmType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The ranges of an incident, with what there is to say about them.
 *
 * @param killed range over the accounts that count; null where none states a figure
 * @param injured likewise
 * @param casualties likewise, of joint figures
 * @param groups likewise, of parts of those people
 * @param remarks sentences
 */
record Casualties(
        @Nullable CountRange killed,
        @Nullable CountRange injured,
        @Nullable CountRange casualties,
        List<Harm> groups,
        List<String> remarks) {

    static Casualties of(Case incident) {
        List<String> remarks = new ArrayList<>();
        CountRange killed = range(incident, "killed", Account::killed, remarks);
        CountRange injured = range(incident, "injured", Account::injured, remarks);
        CountRange casualties = range(incident, "killed or injured", Account::casualties, remarks);
        if (casualties != null) {
            remarks.add(jointRemark(casualties));
        }
        List<Harm> groups = GroupRanges.of(incident, remarks);
        groups.forEach(group -> checkPart(group, killed, injured, remarks));
        return new Casualties(killed, injured, casualties, groups, remarks);
    }

    private static @Nullable CountRange range(
            Case incident, String words, Function<Account, @Nullable CountRange> kind, List<String> remarks) {
        List<Figure> figures = incident.counted(kind);
        CountRange range = Ranges.over(figures);
        if (range == null) {
            return null;
        }
        remarks.add(sentence(words, range, figures));
        remarks.addAll(incident.replaced(kind));
        return range;
    }

    private static String sentence(String words, CountRange range, List<Figure> figures) {
        Integer max = range.max();
        if (max == null) {
            return "At least " + range.min() + " " + words + ": no account states a highest figure (\""
                    + range.wording() + "\").";
        }
        String open = figures.stream()
                .filter(figure -> figure.count().max() == null && figure.highest() == max)
                .findFirst()
                .map(figure -> "; the highest is a lower bound, so there may be more")
                .orElse("");
        String span = range.min() == max ? Integer.toString(max) : range.min() + " to " + max;
        return span + " " + words + ": the lowest and the highest figure of the accounts that count (\""
                + range.wording() + "\")" + open + ".";
    }

    private static String jointRemark(CountRange joint) {
        Integer max = joint.max();
        return max == null
                ? "A joint figure states neither the killed nor the injured; being a lower bound, it bounds neither."
                : "A joint figure states neither the killed nor the injured: of each there are 0 to " + max + ".";
    }

    /** A part that exceeds the whole is shown, not corrected: one of two accounts is wrong, and nobody knows which. */
    private static void checkPart(
            Harm part, @Nullable CountRange killed, @Nullable CountRange injured, List<String> remarks) {
        CountRange whole = part.type() == HarmType.KILLED ? killed : part.type() == HarmType.INJURED ? injured : null;
        if (whole == null || part.group() == Group.PEOPLE) {
            return;
        }
        Integer max = whole.max();
        if (max != null && part.count().min() > max) {
            remarks.add("Check: " + part.count().min() + " " + part.group().label() + " "
                    + part.type().label() + " are more than the " + max + " of the whole.");
        }
    }
}
