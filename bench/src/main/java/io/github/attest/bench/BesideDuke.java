package io.github.attest.bench;

import io.github.attest.link.Linker;
import io.github.attest.model.Account;
import io.github.attest.model.CountRange;
import io.github.attest.model.Extraction;
import io.github.attest.model.Incident;
import io.github.attest.model.Person;
import io.github.attest.model.ResolvedDate;
import io.github.attest.model.ResolvedPlace;
import io.github.attest.sample.InventedReports;
import io.github.attest.sample.Invention;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import no.priv.garshol.duke.ConfigurationImpl;
import no.priv.garshol.duke.Processor;
import no.priv.garshol.duke.Property;
import no.priv.garshol.duke.PropertyImpl;
import no.priv.garshol.duke.Record;
import no.priv.garshol.duke.RecordImpl;
import no.priv.garshol.duke.comparators.ExactComparator;
import no.priv.garshol.duke.comparators.JaccardIndexComparator;
import no.priv.garshol.duke.comparators.PersonNameComparator;
import no.priv.garshol.duke.databases.LuceneDatabase;
import no.priv.garshol.duke.matchers.AbstractMatchListener;
import org.jspecify.annotations.Nullable;

/**
 * Links the same made-up reports with Attest and with Duke, a general record-linkage engine, and prints the time and the pairwise
 * agreement with the truth of both. Duke gets the same fields, probabilities that fit the errors that were made, its own
 * Lucene index to find candidates, and of several thresholds the one that is best for it.
 */
public final class BesideDuke {
    private static final int ACCOUNTS_OF_AN_INCIDENT = 5;
    private static final long SEED = 20_190_211;
    private static final String ID = "ID";
    private static final double[] THRESHOLDS = {0.6, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.999};

    private BesideDuke() {}

    /**
     * Links them.
     *
     * @param args number of accounts; 5,000 unless told
     */
    public static void main(String[] args) {
        int accounts = args.length == 0 ? 5000 : Integer.parseInt(args[0]);
        InventedReports reports =
                Invention.of(accounts / ACCOUNTS_OF_AN_INCIDENT, SEED).reports();
        Map<Integer, Integer> sizes = new HashMap<>();
        reports.extractions()
                .forEach(extraction ->
                        sizes.merge(reports.incident(extraction.report().id()), 1, Integer::sum));
        long known = sizes.values().stream().mapToLong(BesideDuke::pairs).sum();
        attest(reports, known);
        duke(reports, known);
    }

    private static void attest(InventedReports reports, long known) {
        long start = System.nanoTime();
        List<Incident> incidents = Linker.standard().link(reports.extractions());
        double seconds = (System.nanoTime() - start) / 1e9;
        Found found = new Found();
        for (Incident incident : incidents) {
            List<String> ids = incident.accounts().stream().map(Account::report).toList();
            for (int i = 0; i < ids.size(); i++) {
                for (int j = 0; j < i; j++) {
                    found.add(reports.incident(ids.get(i)) == reports.incident(ids.get(j)));
                }
            }
        }
        print("Attest", reports.extractions().size(), seconds, found, known);
    }

    private static void duke(InventedReports reports, long known) {
        List<Record> records =
                reports.extractions().stream().map(BesideDuke::record).toList();
        Map<Double, Found> found = new HashMap<>();
        ConfigurationImpl configuration = new ConfigurationImpl();
        configuration.setThreshold(THRESHOLDS[0]);
        configuration.setProperties(properties());
        long start = System.nanoTime();
        Processor processor = new Processor(configuration, database(configuration));
        processor.addMatchListener(new AbstractMatchListener() {
            @Override
            public void matches(Record one, Record other, double probability) {
                // Each pair is found from either side.
                if (one.getValue(ID).compareTo(other.getValue(ID)) < 0) {
                    boolean right = reports.incident(one.getValue(ID)) == reports.incident(other.getValue(ID));
                    for (double threshold : THRESHOLDS) {
                        if (probability > threshold) {
                            found.computeIfAbsent(threshold, key -> new Found()).add(right);
                        }
                    }
                }
            }
        });
        processor.deduplicate(records);
        double seconds = (System.nanoTime() - start) / 1e9;
        processor.close();
        Found nothing = new Found();
        double best = Arrays.stream(THRESHOLDS)
                .boxed()
                .max(Comparator.comparingDouble(
                        threshold -> found.getOrDefault(threshold, nothing).f(known)))
                .orElseThrow();
        print("Duke, above " + best, records.size(), seconds, found.getOrDefault(best, nothing), known);
    }

    private static LuceneDatabase database(ConfigurationImpl configuration) {
        LuceneDatabase database = new LuceneDatabase();
        database.setConfiguration(configuration);
        database.setMaxSearchHits(50);
        return database;
    }

    /** What a level speaks for and against one incident, as often as the invention errs. */
    private static List<Property> properties() {
        return List.of(
                new PropertyImpl(ID),
                new PropertyImpl("PLACE", new ExactComparator(), 0.15, 0.99),
                new PropertyImpl("DAY", new ExactComparator(), 0.15, 0.995),
                new PropertyImpl("KILLED", new ExactComparator(), 0.2, 0.8),
                new PropertyImpl("INJURED", new ExactComparator(), 0.1, 0.85),
                new PropertyImpl("VICTIM", new PersonNameComparator(), 0.3, 0.99),
                new PropertyImpl("TITLE", new JaccardIndexComparator(), 0.4, 0.95),
                new PropertyImpl("TEXT", new JaccardIndexComparator(), 0.4, 0.99));
    }

    private static Record record(Extraction extraction) {
        Account account = extraction.accounts().getFirst();
        RecordImpl record = new RecordImpl();
        record.addValue(ID, extraction.report().id());
        add(record, "PLACE", account.place(), ResolvedPlace::name);
        add(record, "DAY", account.date(), ResolvedDate::edtf);
        add(record, "KILLED", account.killed(), CountRange::wording);
        add(record, "INJURED", account.injured(), CountRange::wording);
        account.people().forEach(person -> add(record, "VICTIM", person, Person::name));
        add(record, "TITLE", extraction.report().title(), title -> title);
        record.addValue("TEXT", extraction.report().text());
        return record;
    }

    private static <T> void add(
            RecordImpl record, String property, @Nullable T value, Function<T, @Nullable String> form) {
        String text = value == null ? null : form.apply(value);
        if (text != null) {
            record.addValue(property, text);
        }
    }

    private static long pairs(int size) {
        return size * (size - 1L) / 2;
    }

    private static void print(String engine, int reports, double seconds, Found found, long known) {
        System.out.printf(
                Locale.ROOT,
                "%s: %,d reports, %.1f s, pairs F %.3f (precision %.3f, recall %.3f)%n",
                engine,
                reports,
                seconds,
                found.f(known),
                found.precision(),
                found.recall(known));
    }

    /** Pairs that were put together, and how many of them rightly. */
    private static final class Found {
        private long right;
        private long all;

        void add(boolean isRight) {
            right += isRight ? 1 : 0;
            all++;
        }

        double precision() {
            return right / (double) all;
        }

        double recall(long known) {
            return right / (double) known;
        }

        double f(long known) {
            return 2.0 * right / (all + known);
        }
    }
}
