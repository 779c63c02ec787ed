package io.github.attest.link;

import io.github.attest.link.Linking.NearMatch;
import io.github.attest.model.Extraction;
import io.github.attest.model.Incident;
import io.github.attest.model.Link;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Linked reports, to which more can be added: {@link Linker#index}. Adding a report looks only at accounts that may tell of
 * its incidents, and costs the same however many there are; so do other decisions.
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
    private final AccountGraph graph;
    private final Map<String, Integer> indexes = new HashMap<>();

    /** For each account the index of its incident's first one. */
    private final IntList incidents = new IntList();

    private List<Link> links = List.of();
    private Set<String> decided = Set.of();
    private Decisions decisions = Decisions.NONE;

    /** An index without reports yet, under frequencies that stand. */
    LinkIndex(Comparer comparer, int threshold, Frequencies frequencies, List<Link> links) {
        this.frequencies = frequencies;
        graph = new AccountGraph(comparer, threshold, frequencies.words());
        decide(links);
    }

    /**
     * What a report or decisions changed.
     *
     * @param incidents the incidents that are new, have other accounts than before, or other decisions among them
     * @param gone ids of incidents that are no more: their accounts are among those of the others now
     */
    public record Change(List<Incident> incidents, List<String> gone) {
        public Change {
            incidents = List.copyOf(incidents);
            gone = List.copyOf(gone);
        }
    }

    /**
     * What would become of a report.
     *
     * @param incidents the incidents that its accounts would be in
     * @param ties each of its accounts with each other one that it weighs more with than the threshold, the strongest first, whether they
     *     would be one incident or not
     */
    public record Prospect(List<Incident> incidents, List<Link> ties) {
        public Prospect {
            incidents = List.copyOf(incidents);
            ties = List.copyOf(ties);
        }
    }

    /**
     * What adding a report would do to its accounts; nothing is added. Accounts that are there already are passed over. The accounts that a
     * chain of ties connects with the report are linked again with it, in an index aside; no others have a say in where it belongs.
     */
    public Prospect prospect(Extraction extraction) {
        List<Portrait> portraits = fresh(extraction);
        LinkIndex aside = new LinkIndex(graph.comparer(), graph.threshold(), frequencies, links);
        List<String> waited = waitedFor(portraits);
        Set<Integer> near = graph.near(portraits);
        waited.forEach(account -> near.add(graph.components().root(index(account))));
        aside.addAll(near.stream()
                .flatMapToInt(component -> Arrays.stream(graph.components().members(component)))
                .mapToObj(graph::portrait)
                .toList());
        aside.add(portraits);
        List<String> ids =
                portraits.stream().map(portrait -> portrait.account().id()).toList();
        return new Prospect(aside.incidents(ids), aside.ties(ids));
    }

    /** Accounts that people decided about together with others that were not there until now. */
    private List<String> waitedFor(List<Portrait> portraits) {
        Set<String> ids =
                portraits.stream().map(portrait -> portrait.account().id()).collect(Collectors.toSet());
        return links.stream()
                .filter(link -> ids.contains(link.account()) || ids.contains(link.other()))
                .flatMap(link -> Stream.of(link.account(), link.other()))
                .filter(indexes::containsKey)
                .toList();
    }

    private List<Link> ties(List<String> accounts) {
        List<Pair> pairs = new ArrayList<>();
        for (String account : accounts) {
            graph.eachNeighbour(
                    index(account), (other, weight) -> pairs.add(new Pair(account, graph.id(other), weight)));
        }
        return pairs.stream()
                .sorted(Pair.STRONGEST)
                .map(pair -> new Link(
                        pair.one,
                        pair.other,
                        Link.Kind.INFERRED,
                        Comparer.bits(pair.weight),
                        graph.waterfall(index(pair.one), index(pair.other))))
                .toList();
    }

    private int index(String account) {
        return Objects.requireNonNull(indexes.get(account));
    }

    private List<Portrait> fresh(Extraction extraction) {
        return Portraits.drawn(List.of(extraction), frequencies).stream()
                .filter(portrait -> !indexes.containsKey(portrait.account().id()))
                .toList();
    }

    /** Adds a report; one whose accounts are all there already changes nothing. */
    public Change add(Extraction extraction) {
        return add(fresh(extraction));
    }

    private Change add(List<Portrait> portraits) {
        int size = graph.size();
        put(portraits);
        Set<Integer> added = new TreeSet<>();
        for (int account = size; account < graph.size(); account++) {
            added.add(account);
        }
        return regroup(added, size);
    }

    /**
     * Puts decisions in the place of those that held until now.
     *
     * @param links as for {@link Linker#link}; a decision about an account that is not there yet waits for it
     */
    public Change decide(List<Link> links) {
        this.links = List.copyOf(links);
        decided = links.stream()
                .flatMap(link -> Stream.of(link.account(), link.other()))
                .collect(Collectors.toSet());
        Decisions before = decisions;
        followDecisions();
        return regroup(decisions.differingFrom(before), graph.size());
    }

    /** Clusters anew what these accounts are connected with; those from a number on are new. */
    private Change regroup(Set<Integer> accounts, int size) {
        Set<Integer> touched = new TreeSet<>();
        accounts.forEach(account -> touched.add(graph.components().root(account)));
        List<int[]> changed = new ArrayList<>();
        Set<Integer> gone = new HashSet<>();
        for (int component : touched) {
            Map<Integer, Long> before = Arrays.stream(graph.components().members(component))
                    .filter(account -> account < size)
                    .boxed()
                    .collect(Collectors.groupingBy(incidents::get, Collectors.counting()));
            gone.addAll(before.keySet());
            clustering().cluster(component).stream()
                    .filter(cluster ->
                            !stood(cluster, before) || Arrays.stream(cluster).anyMatch(accounts::contains))
                    .forEach(changed::add);
        }
        changed.forEach(this::set);
        gone.removeIf(first -> incidents.get(first) == first);
        return new Change(
                changed.stream().map(cluster -> writer().write(cluster)).toList(),
                gone.stream().map(this::id).sorted().toList());
    }

    /** The incidents that hold these accounts; accounts that are not there are passed over. */
    public List<Incident> incidents(Collection<String> accounts) {
        Set<Integer> found = new TreeSet<>();
        for (String id : accounts) {
            Integer account = indexes.get(id);
            if (account != null) {
                found.add(incidents.get(account));
            }
        }
        return found.stream().map(incident -> writer().write(members(incident))).toList();
    }

    /** The accounts of an incident, in the order of their ids; those of others may be connected with them. */
    private int[] members(int incident) {
        return graph.inOrder(Arrays.stream(graph.components().members(incident))
                .filter(account -> incidents.get(account) == incident)
                .toArray());
    }

    /** All incidents, the pairs for a person to decide, and the decisions that could not be followed. */
    public Linking linking() {
        CompletableFuture<List<NearMatch>> nearMatches = CompletableFuture.supplyAsync(this::nearMatches);
        return new Linking(incidents(), nearMatches.join(), decisions.problems());
    }

    /** All incidents, in the order of their ids. */
    public List<Incident> incidents() {
        return Arrays.stream(graph.components().roots())
                .parallel()
                .mapToObj(graph.components()::members)
                .flatMap(component -> byIncident(component).stream())
                .map(cluster -> writer().write(graph.inOrder(cluster.toArray())))
                .sorted(Comparator.comparing(Incident::id))
                .toList();
    }

    private Collection<IntList> byIncident(int[] accounts) {
        Map<Integer, IntList> members = new HashMap<>();
        for (int account : accounts) {
            members.computeIfAbsent(incidents.get(account), key -> new IntList())
                    .add(account);
        }
        return members.values();
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
        CompletableFuture<Void> indexed = CompletableFuture.runAsync(() -> index(portraits));
        graph.add(portraits);
        indexed.join();
        if (portraits.stream()
                .anyMatch(portrait -> decided.contains(portrait.account().id()))) {
            followDecisions();
        }
    }

    private void index(List<Portrait> portraits) {
        for (Portrait portrait : portraits) {
            indexes.put(portrait.account().id(), incidents.size());
            incidents.add(incidents.size());
        }
    }

    private void followDecisions() {
        decisions = Decisions.of(links, indexes);
        decisions.eachJoined(graph.components()::connect);
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

    /** Pairs that look like one incident and were left apart, the strongest first. */
    public List<NearMatch> nearMatches() {
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
        return new NearMatch(
                pair.one, pair.other, Comparer.bits(pair.weight), graph.waterfall(index(pair.one), index(pair.other)));
    }

    private record Pair(String one, String other, int weight) {
        static final Comparator<Pair> STRONGEST = Comparator.comparingInt((Pair pair) -> -pair.weight)
                .thenComparing(Pair::one)
                .thenComparing(Pair::other);
    }
}
