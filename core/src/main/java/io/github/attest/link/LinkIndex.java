package io.github.attest.link;

import io.github.attest.link.Linking.NearMatch;
import io.github.attest.model.Extraction;
import io.github.attest.model.Incident;
import io.github.attest.model.Link;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Linked reports, to which more can be added: {@link Linker#index}. Adding a report looks only at accounts that may tell of
 * its incidents, and costs the same however many there are.
 *
 * <p>How common words and places are is counted in the reports that the index was built from, and stands still from then on. Under
 * these counts, adding one by one gives what linking everything at once gives; only where more than a few hundred accounts share a
 * day and a place, of which each meets the last, may the two differ. Counts that have aged move pairs near the
 * threshold: build a new index when the reports have grown by a tenth.
 *
 * <p>Not safe for use by several threads.
 */
public final class LinkIndex {
    /** The most pairs that are handed to a person: more than anybody looks at in a day. */
    private static final int NEAR_MATCHES = 1000;

    private final Frequencies frequencies;
    private final List<Link> links;
    private final AccountGraph graph;
    private final Map<String, Integer> indexes = new HashMap<>();

    /** For each account the index of its incident's first one. */
    private final IntList incidents = new IntList();

    private Decisions decisions;

    /** An index without reports yet, under frequencies that stand. */
    LinkIndex(Comparer comparer, int threshold, Frequencies frequencies, List<Link> links) {
        this.frequencies = frequencies;
        this.links = List.copyOf(links);
        graph = new AccountGraph(comparer, threshold, frequencies.words());
        decisions = Decisions.of(links, indexes);
    }

    /**
     * What adding a report changed.
     *
     * @param incidents the incidents that are new or have other accounts than before
     * @param gone ids of incidents that are no more: their accounts are among those of the others now
     */
    public record Addition(List<Incident> incidents, List<String> gone) {
        public Addition {
            incidents = List.copyOf(incidents);
            gone = List.copyOf(gone);
        }
    }

    /** Adds a report; one whose accounts are all there already changes nothing. */
    public Addition add(Extraction extraction) {
        int size = graph.size();
        put(Portraits.drawn(List.of(extraction), frequencies).stream()
                .filter(portrait -> !indexes.containsKey(portrait.account().id()))
                .toList());
        Set<Integer> touched = new TreeSet<>();
        for (int account = size; account < graph.size(); account++) {
            touched.add(graph.components().root(account));
        }
        List<int[]> changed = new ArrayList<>();
        Set<Integer> gone = new HashSet<>();
        for (int component : touched) {
            Map<Integer, Long> before = Arrays.stream(graph.components().members(component))
                    .filter(account -> account < size)
                    .boxed()
                    .collect(Collectors.groupingBy(incidents::get, Collectors.counting()));
            gone.addAll(before.keySet());
            clustering().cluster(component).stream()
                    .filter(cluster -> !stood(cluster, before))
                    .forEach(changed::add);
        }
        changed.forEach(this::set);
        gone.removeIf(first -> incidents.get(first) == first);
        return new Addition(
                changed.stream().map(cluster -> writer().write(cluster)).toList(),
                gone.stream().map(this::id).sorted().toList());
    }

    /** All incidents, the pairs for a person to decide, and the decisions that could not be followed. */
    public Linking linking() {
        Map<Integer, IntList> members = new HashMap<>();
        for (int account = 0; account < graph.size(); account++) {
            members.computeIfAbsent(incidents.get(account), key -> new IntList())
                    .add(account);
        }
        List<Incident> written = members.values().parallelStream()
                .map(cluster -> writer().write(graph.inOrder(cluster.toArray())))
                .sorted(Comparator.comparing(Incident::id))
                .toList();
        return new Linking(written, nearMatches(), decisions.problems());
    }

    /** Adds accounts and finds their incidents, without saying what changed. */
    void addAll(List<Portrait> portraits) {
        put(portraits);
        Clustering clustering = clustering();
        List<List<int[]>> clusters = Arrays.stream(graph.components().roots())
                .parallel()
                .mapToObj(clustering::cluster)
                .toList();
        clusters.forEach(component -> component.forEach(this::set));
    }

    private void put(List<Portrait> portraits) {
        for (Portrait portrait : portraits) {
            indexes.put(portrait.account().id(), incidents.size());
            incidents.add(incidents.size());
        }
        graph.add(portraits);
        if (!links.isEmpty()) {
            decisions = Decisions.of(links, indexes);
            decisions.eachJoined(graph.components()::connect);
        }
    }

    private Clustering clustering() {
        return new Clustering(graph, decisions);
    }

    private IncidentWriter writer() {
        return new IncidentWriter(graph, decisions);
    }

    /** Whether accounts were an incident by themselves before. */
    private boolean stood(int[] cluster, Map<Integer, Long> before) {
        int first = incidents.get(cluster[0]);
        return before.getOrDefault(first, 0L) == cluster.length
                && Arrays.stream(cluster).allMatch(account -> incidents.get(account) == first);
    }

    private void set(int[] cluster) {
        for (int account : cluster) {
            incidents.set(account, cluster[0]);
        }
    }

    private String id(int first) {
        return IncidentWriter.id(graph.id(first));
    }

    private List<NearMatch> nearMatches() {
        PriorityQueue<Pair> strongest = new PriorityQueue<>(Pair.STRONGEST.reversed());
        for (int account = 0; account < graph.size(); account++) {
            int later = account;
            graph.eachNeighbour(later, (earlier, weight) -> {
                if (earlier < later
                        && incidents.get(later) != incidents.get(earlier)
                        && !decisions.apartFrom(later).contains(earlier)) {
                    int[] ordered = graph.inOrder(new int[] {earlier, later});
                    strongest.add(new Pair(graph.id(ordered[0]), graph.id(ordered[1]), weight));
                    if (strongest.size() > NEAR_MATCHES) {
                        strongest.remove();
                    }
                }
            });
        }
        return strongest.stream().sorted(Pair.STRONGEST).map(this::nearMatch).toList();
    }

    private NearMatch nearMatch(Pair pair) {
        int one = Objects.requireNonNull(indexes.get(pair.one));
        int other = Objects.requireNonNull(indexes.get(pair.other));
        return new NearMatch(pair.one, pair.other, Comparer.bits(pair.weight), graph.waterfall(one, other));
    }

    private record Pair(String one, String other, int weight) {
        static final Comparator<Pair> STRONGEST = Comparator.comparingInt((Pair pair) -> -pair.weight)
                .thenComparing(Pair::one)
                .thenComparing(Pair::other);
    }
}
