package io.github.attest.origin;

import io.github.attest.model.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Gives copies the voices of what they copy. A whole copy has the voices of its original and none else. A report that holds
 * the original among words of its own has them beside those it cites itself.
 *
 * <p>Where the original of a family of copies cites nobody but a copy of it does, as when one outlet of several drops the
 * agency's signature, the whole family speaks with the voice that most of them cite.
 */
final class CopiedVoices {
    private final Map<String, List<Voice>> own;
    private final Map<String, Copy> copies;
    private final Predicate<Source> isAgency;
    private final Map<String, List<Voice>> resolved = new HashMap<>();

    /**
     * @param own the voices of each report by its citations alone, by the report's id
     * @param copies what each report copies, by its id, if anything
     * @param isAgency whether others print a source's text
     */
    CopiedVoices(Map<String, List<Voice>> own, Map<String, Copy> copies, Predicate<Source> isAgency) {
        this.isAgency = isAgency;
        this.own = own;
        this.copies = copies;
    }

    /** The voices of each report, by its id. */
    Map<String, List<Voice>> resolve() {
        Map<String, List<Voice>> families = new TreeMap<>();
        own.forEach((report, voices) ->
                families.computeIfAbsent(root(report), key -> new ArrayList<>()).addAll(voices));
        families.forEach((root, voices) -> resolved.put(root, rootVoices(root, voices)));
        own.keySet().forEach(this::voices);
        return resolved;
    }

    private String root(String report) {
        String at = report;
        for (Copy copy = copies.get(at); copy != null && copy.isWhole(); copy = copies.get(at)) {
            at = copy.original();
        }
        return at;
    }

    private List<Voice> rootVoices(String root, List<Voice> family) {
        List<Voice> voices = Objects.requireNonNull(own.get(root));
        if (!voices.stream().allMatch(this::isSilent)) {
            return voices;
        }
        Map<String, Long> cited = family.stream()
                .filter(voice -> voice.relation() == Voice.Relation.CITED)
                .collect(Collectors.groupingBy(Voice::key, TreeMap::new, Collectors.counting()));
        return cited.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(most -> family.stream()
                        .filter(voice -> voice.key().equals(most.getKey()))
                        .limit(1)
                        .toList())
                .orElse(voices);
    }

    /** Whether a report neither cites anybody nor comes from an agency, so that it may well be somebody else's text. */
    private boolean isSilent(Voice voice) {
        Source source = voice.source();
        return voice.relation() == Voice.Relation.STATED && (source == null || !isAgency.test(source));
    }

    private List<Voice> voices(String report) {
        List<Voice> known = resolved.get(report);
        Copy copy = copies.get(report);
        if (copy == null) {
            return known == null ? List.of() : known;
        }
        List<Voice> copied = voices(copy.original());
        List<Voice> found = copy.isWhole() ? copied : beside(Objects.requireNonNull(own.get(report)), copied);
        resolved.put(report, found);
        return found;
    }

    private static List<Voice> beside(List<Voice> own, List<Voice> copied) {
        Map<String, Voice> voices = new LinkedHashMap<>();
        own.stream()
                .filter(voice -> voice.relation() != Voice.Relation.STATED)
                .forEach(voice -> voices.put(voice.key(), voice));
        copied.forEach(voice -> voices.putIfAbsent(voice.key(), voice));
        return List.copyOf(voices.values());
    }
}
