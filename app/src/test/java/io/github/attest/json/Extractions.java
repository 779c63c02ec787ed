package io.github.attest.json;

import io.github.attest.model.Account;
import io.github.attest.model.Aggregate;
import io.github.attest.model.CountRange;
import io.github.attest.model.Evidence;
import io.github.attest.model.Extraction;
import io.github.attest.model.Passage;
import io.github.attest.model.Problem;
import io.github.attest.model.Report;
import io.github.attest.model.ResolvedDate;
import io.github.attest.model.ResolvedPlace;
import io.github.attest.model.Source;
import io.github.attest.model.SourceKind;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.jspecify.annotations.Nullable;

/** Extractions of every shape: made from the components of the records, so that a new component is tried at once. */
class Extractions extends DomainContextBase {
    /** Letters of several scripts, what JSON escapes, a pair of surrogates and halves of pairs. */
    private static final String[] LETTERS = {
        "a",
        "Z",
        " ",
        "\"",
        "\\",
        "/",
        "\b",
        "\t",
        "\n",
        "\f",
        "\r",
        "\u0000",
        "\u001f",
        "\u007f",
        "\u0130",
        "\u0131",
        "\u0639",
        "\u200f",
        "\u2028",
        "\ufeff",
        "\uffff",
        "\ud83d\ude00",
        "\ud800",
        "\udc00"
    };

    @Provide
    Arbitrary<Extraction> extractions() {
        return Arbitraries.randomValue(random -> new Made(random).extraction());
    }

    /** Values made from one source of chance. */
    private record Made(Random random) {
        @SuppressWarnings("unchecked")
        Extraction extraction() {
            var accounts = new ArrayList<>((List<Account>) (List<?>) list(Account.class));
            while (accounts.stream().filter(Account::main).count() > 1) {
                accounts.removeFirst();
            }
            return new Extraction(report(), accounts, (List<Aggregate>) (List<?>) list(Aggregate.class), (List<Problem>)
                    (List<?>) list(Problem.class));
        }

        Object value(Type type) {
            if (type instanceof ParameterizedType list) {
                return list(list.getActualTypeArguments()[0]);
            }
            Class<?> plain = (Class<?>) type;
            if (plain.isEnum()) {
                return Arrays.asList(plain.getEnumConstants()).get(random.nextInt(plain.getEnumConstants().length));
            }
            return plain.isRecord() ? special(plain) : scalar(plain);
        }

        private List<Object> list(Type element) {
            List<Object> list = new ArrayList<>();
            for (int size = random.nextInt(3); size > 0 || list.isEmpty() && element == Evidence.class; size--) {
                list.add(value(element));
            }
            return list;
        }

        /** Records whose components depend on one another. */
        private Object special(Class<?> type) {
            if (type == CountRange.class) {
                int min = random.nextInt(1000);
                return new CountRange(min, maybe(min + random.nextInt(50)), text(), maybe(text()));
            } else if (type == Evidence.class) {
                String quote = text();
                int start = random.nextInt(100);
                return new Evidence(
                        (Evidence.Field) value(Evidence.Field.class),
                        (Evidence.Part) value(Evidence.Part.class),
                        start,
                        start + quote.length(),
                        quote);
            } else if (type == ResolvedDate.class) {
                return ResolvedDate.between(day(), LocalDate.MAX);
            } else if (type == ResolvedPlace.class) {
                return random.nextBoolean() ? place(random.nextDouble(-90, 90)) : place(null);
            } else if (type == Report.class) {
                return report();
            }
            return record(type);
        }

        private ResolvedPlace place(@Nullable Double degrees) {
            return new ResolvedPlace(
                    text(),
                    text(),
                    maybe(text()),
                    maybe(text()),
                    maybe("SY"),
                    degrees,
                    degrees,
                    (ResolvedPlace.Precision) value(ResolvedPlace.Precision.class),
                    maybe(text()));
        }

        private Report report() {
            String text = text() + text();
            Source quoted = new Source(text(), SourceKind.NEWS_AGENCY);
            return new Report(
                    text(),
                    maybe(quoted),
                    maybe(text()),
                    maybe(text()),
                    maybe(text()),
                    maybe(day()),
                    maybe(Instant.ofEpochSecond(
                            random.nextLong(-100_000_000_000L, 100_000_000_000L), random.nextInt(1_000_000_000))),
                    "ar",
                    text,
                    List.of(
                            new Passage(0, 1, Passage.Voice.OWN, null),
                            new Passage(1, text.length(), Passage.Voice.QUOTED, quoted)),
                    text());
        }

        private Object record(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            @Nullable Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                boolean nullable = components[i].getAnnotatedType().isAnnotationPresent(Nullable.class);
                values[i] = nullable && random.nextBoolean() ? null : value(components[i].getGenericType());
            }
            return construct(type, values);
        }

        private static Object construct(Class<?> type, @Nullable Object[] values) {
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new));
                return constructor.newInstance(values);
            } catch (ReflectiveOperationException e) {
                throw new LinkageError("teach this class how to make a " + type, e);
            }
        }

        private Object scalar(Class<?> type) {
            if (type == String.class) {
                return text();
            } else if (type == int.class || type == Integer.class) {
                return random.nextInt(131);
            } else if (type == boolean.class) {
                return random.nextBoolean();
            } else if (type == double.class) {
                return number();
            }
            throw new AssertionError("teach this class how to make a " + type);
        }

        private double number() {
            return random.nextInt(5) == 0
                    ? Double.POSITIVE_INFINITY
                    : random.nextGaussian() * Math.pow(10, random.nextInt(-30, 30));
        }

        private LocalDate day() {
            return LocalDate.ofEpochDay(random.nextLong(-1_000_000, 3_000_000));
        }

        private String text() {
            StringBuilder text = new StringBuilder("x");
            for (int length = random.nextInt(8); length > 0; length--) {
                text.append(LETTERS[random.nextInt(LETTERS.length)]);
            }
            return text.toString();
        }

        private <T> @Nullable T maybe(T value) {
            return random.nextBoolean() ? value : null;
        }
    }
}
