package io.github.attest.figure;

import io.github.attest.model.Account;
import io.github.attest.model.CountRange;
import io.github.attest.model.Extraction;
import io.github.attest.model.HarmType;
import io.github.attest.model.Victims;
import io.github.attest.model.Victims.Share;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The figures of one harm that a report's main account may have, with what speaks for each. */
final class Candidates {
    /** Where a report's lead ends, in characters: 50 words of 6 letters. */
    private static final int LEAD = 300;

    /** The mentions that rules tell apart well: beside so few, the golden texts of other wars lost by every other choice. */
    private static final int FEW = 2;

    private static final Feature[] FEATURES = Feature.values();

    private final HarmType harm;
    private final @Nullable CountRange rules;
    private final int killed;
    private final List<Mention> all;
    private final List<Mention> stated = new ArrayList<>();
    private final List<Mention> own = new ArrayList<>();
    private final Set<Integer> rests = new HashSet<>();
    private final List<Victims> victims = new ArrayList<>();
    private final int given;
    private final int people;
    private final int descriptions;
    private final int greatest;
    private final int first;
    private boolean titled;
    private boolean titledOtherwise;
    private boolean implied;
    private boolean impliedInTitle;
    private int listed;
    private int singles;

    private Candidates(HarmType harm, @Nullable CountRange rules, List<Mention> all, int killed) {
        this.harm = harm;
        this.rules = rules;
        this.killed = killed;
        this.all = all;
        Mention opening = null;
        int most = 0;
        for (Mention mention : all) {
            if (mention.number() > 0 && of(mention.harm())) {
                stated.add(mention);
                titled |= mention.titled();
                if (mention.main()) {
                    enter(mention);
                    most = Math.max(most, mention.number());
                }
                if (!mention.titled() && (opening == null || mention.start() < opening.start())) {
                    opening = mention;
                }
            } else if (mention.number() > 0) {
                titledOtherwise |= mention.titled();
            } else if (mention.harm() == HarmType.KILLED && mention.implied()) {
                implied = true;
                impliedInTitle |= mention.titled();
            }
        }
        given = rules == null ? 0 : rules.min();
        people = Described.people(victims);
        descriptions = Described.descriptions(victims);
        greatest = most;
        first = opening == null ? 0 : opening.number();
        rest();
    }

    private void enter(Mention mention) {
        own.add(mention);
        victims.addAll(mention.victims());
        singles += mention.number() == 1 ? 1 : 0;
        listed = mention.victims().size() > 1 ? Math.max(listed, mention.number()) : listed;
    }

    /** The candidates for the killed of a main account. */
    static List<Candidate> killed(Account main, List<Mention> all) {
        return new Candidates(HarmType.KILLED, main.killed(), all, 0).list();
    }

    /** The candidates for the injured of a main account of which so many were killed. */
    static List<Candidate> injured(Account main, List<Mention> all, int killed) {
        return new Candidates(HarmType.INJURED, main.injured(), all, killed).list();
    }

    /** The main account of a report; null if it has none. */
    static @Nullable Account main(Extraction extraction) {
        return extraction.accounts().stream().filter(Account::main).findFirst().orElse(null);
    }

    private boolean of(HarmType other) {
        return other == harm || harm == HarmType.INJURED && other == HarmType.STRUCK;
    }

    private void rest() {
        if (harm != HarmType.INJURED) {
            return;
        }
        for (Mention mention : all) {
            boolean hit = mention.harm() == HarmType.STRUCK || mention.harm() == HarmType.KILLED_OR_INJURED;
            if (hit && mention.main() && mention.number() >= Math.max(1, killed)) {
                rests.add(mention.number() - killed);
            }
        }
    }

    private List<Candidate> list() {
        if (rules != null && brief()) {
            return List.of(new Candidate(rules, features(given)));
        }
        Map<Integer, CountRange> figures = new TreeMap<>();
        if (rules != null) {
            figures.put(given, rules);
        }
        for (Mention mention : stated) {
            CountRange count = mention.count();
            if (count != null && count.numeral() == null) {
                figures.putIfAbsent(count.min(), count);
            }
        }
        CountRange some = rules == null ? figures.values().stream().findFirst().orElse(null) : rules;
        if (some != null) {
            rests.forEach(rest -> follow(rest, some, figures));
            follow(given - 1, some, figures);
            follow(people, some, figures);
        }
        List<Candidate> candidates = new ArrayList<>();
        candidates.add(new Candidate(null, features(0)));
        figures.forEach((number, figure) -> {
            if (number > 0) {
                candidates.add(new Candidate(figure, features(number)));
            }
        });
        return candidates;
    }

    /** Whether all that is said stands in a lead, in so few mentions that the rules can tell them apart. */
    private boolean brief() {
        return own.size() <= FEW && own.stream().noneMatch(mention -> mention.titled() || mention.start() >= LEAD);
    }

    /** A figure that no words state but that follows from those they state. */
    private static void follow(int number, CountRange from, Map<Integer, CountRange> figures) {
        if (number > 0) {
            figures.putIfAbsent(number, CountRange.exactly(number, from.wording()));
        }
    }

    private Map<Feature, Double> features(int number) {
        Map<Feature, Double> features = new EnumMap<>(Feature.class);
        for (Feature feature : FEATURES) {
            double value = value(feature, number);
            if (value != 0) {
                features.put(feature, value);
            }
        }
        return features;
    }

    private double value(Feature feature, int number) {
        boolean none = number == 0;
        boolean one = number == 1;
        boolean more = number > 1;
        boolean byRules = number == given;
        return switch (feature) {
            case RULES -> is(byRules);
            case RULES_NONE -> is(byRules && none);
            case RULES_ONE -> is(byRules && one);
            case RULES_TWO -> is(byRules && number == 2);
            case RULES_MORE -> is(byRules && number > 2);
            case ONE_LESS -> is(number == given - 1);
            case NONE -> is(none);
            case ONE -> is(one);
            case TWO -> is(number == 2);
            case SIZE -> Math.log1p(number);
            case TITLE -> is(titled(number));
            case TITLE_MORE -> is(more && titled(number));
            case TITLE_ELSE -> is(titled && !titled(number));
            case TITLE_ELSE_ONE -> is(one && titled && !titled(number));
            case TITLE_OTHER_HARM -> is(none && !titled && titledOtherwise);
            case TITLE_IMPLIES -> is(none && impliedInTitle);
            case IMPLIED -> is(none && implied);
            case FIRST -> is(number > 0 && number == first);
            case FIRST_MORE -> is(more && number == first);
            case NOT_FIRST -> is(first > 0 && number != first);
            case GREATEST -> is(number > 0 && number == greatest);
            case GREATEST_MORE -> is(more && number == greatest);
            case EARLY -> Math.log1p(times(number, true));
            case LATE -> Math.log1p(times(number, false));
            case OTHER_INCIDENT -> is(states(stated, number) && !states(own, number));
            case PEOPLE -> is(number > 0 && number == people);
            case TOO_FEW -> Math.max(0, people - number);
            case DESCRIPTIONS -> is(number > 0 && number == descriptions);
            case LESS_BY_FURTHER -> is(number < given && further());
            case LESS_THAN_LISTED -> is(number < listed);
            case LESS_BY_PERPETRATOR -> is(number < given && perpetrator());
            case REST -> is(rests.contains(number));
            case REST_RULES -> is(rests.contains(number) && byRules);
            case NONE_MENTIONED -> none ? Math.log1p(own.size()) : 0;
            case NONE_MENTIONED_ONCE -> is(none && own.size() == 1);
            case NONE_HIT_ONLY -> is(none && !stated.isEmpty() && !told(HarmType.INJURED) && !told(HarmType.KILLED));
            case ONE_MENTIONED -> one ? Math.log1p(singles) : 0;
            case AS_KILLED -> is(killed > 0 && number == killed);
            case NONE_NOBODY_KILLED -> is(injuries() && none && killed == 0);
            case NONE_INJURED_TOLD -> is(injuries() && none && told(HarmType.INJURED));
            case NONE_HIT_AND_KILLED -> is(injuries() && none && killed > 0 && told(HarmType.STRUCK));
            case ONE_NOBODY_KILLED -> is(injuries() && one && killed == 0);
        };
    }

    private static double is(boolean condition) {
        return condition ? 1 : 0;
    }

    private boolean injuries() {
        return harm == HarmType.INJURED;
    }

    private boolean told(HarmType type) {
        for (Mention mention : own) {
            if (mention.harm() == type) {
                return true;
            }
        }
        return false;
    }

    private static boolean states(List<Mention> mentions, int number) {
        for (Mention mention : mentions) {
            if (mention.number() == number) {
                return true;
            }
        }
        return false;
    }

    private boolean titled(int number) {
        for (Mention mention : stated) {
            if (mention.titled() && mention.number() == number) {
                return true;
            }
        }
        return false;
    }

    private boolean further() {
        for (Victims each : victims) {
            if (each.share() == Share.FURTHER) {
                return true;
            }
        }
        return false;
    }

    private boolean perpetrator() {
        for (Victims each : victims) {
            if (each.perpetrator()) {
                return true;
            }
        }
        return false;
    }

    private int times(int number, boolean early) {
        int times = 0;
        for (Mention mention : own) {
            boolean there = !mention.titled() && mention.start() < LEAD == early;
            times += there && mention.number() == number ? 1 : 0;
        }
        return times;
    }
}
