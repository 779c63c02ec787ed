package io.github.attest.page;

import io.github.attest.model.Grade;
import io.github.attest.model.ResolvedDate;
import io.github.attest.record.Timeline;
import io.github.attest.record.Timeline.Span;
import io.github.attest.record.Timeline.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * The picture of a timeline: where its columns stand, in percent of the width, and how high their parts are, in pixels from above. Time goes
 * the way in which the language is read.
 *
 * @param columns a column for each span in which there are incidents
 * @param times what stands below the columns
 * @param incidents what stands beside the bars
 * @param killed what stands beside the bands; nothing where no figure is known
 * @param days the first days of all spans from left to right or right to left, and the day after the last
 * @param places how many spans there is room for
 */
public record TimeChart(
        List<Column> columns,
        List<Tick> times,
        List<Tick> incidents,
        List<Tick> killed,
        List<LocalDate> days,
        long places) {
    /** Height of the bars. */
    public static final int HIGH = 220;

    /** Height of the bands. */
    public static final int LOW = 110;

    /** So many spans have room: fewer would make bars as broad as high. */
    private static final int LEAST = 24;

    /** Every second of the labels, of the longest form of a day, fits into the width of a telephone. */
    private static final int TIMES = 8;

    private static final int LINES = 4;
    private static final double FULL = 100;
    private static final double GAP = 0.12;
    private static final double THIN = 2;

    /** The last label needs room behind it. */
    private static final double LAST = 0.88;

    public TimeChart {
        columns = List.copyOf(columns);
        times = List.copyOf(times);
        incidents = List.copyOf(incidents);
        killed = List.copyOf(killed);
        days = List.copyOf(days);
    }

    /**
     * A span of time.
     *
     * @param label its days
     * @param address where there is more of it
     * @param room where it begins, and how broad it is
     * @param bar the same of what is seen
     * @param pieces a piece of the bar for each grade, the best established below
     * @param band from the least to the greatest figure of people killed; null where none is known
     */
    public record Column(
            Span span,
            String label,
            String address,
            Extent room,
            Extent bar,
            List<Piece> pieces,
            @Nullable Extent band) {
        public Column {
            pieces = List.copyOf(pieces);
        }
    }

    /** From where, and how far, to a hundredth. */
    public record Extent(double from, double size) {
        public Extent {
            from = hundredth(from);
            size = hundredth(size);
        }
    }

    /** The incidents of one grade in a bar. */
    public record Piece(Grade grade, Extent height) {}

    /** A label of an axis, and where it stands, to a hundredth. */
    public record Tick(double at, String label) {
        public Tick {
            at = hundredth(at);
        }
    }

    /**
     * The picture of a timeline.
     *
     * @param address where there is more of a span
     */
    public static TimeChart of(Timeline timeline, Unit unit, Function<Span, String> address, Strings strings) {
        List<Span> spans = timeline.spans(unit);
        if (spans.isEmpty()) {
            return new TimeChart(List.of(), List.of(), List.of(), List.of(), List.of(), 0);
        }
        LocalDate first = spans.getFirst().first();
        long count = unit.count(first, spans.getLast().first());
        Axis axis = new Axis(
                first, unit, Math.max(LEAST, count), strings.direction().equals("rtl"));
        Shown show = new Shown(strings);
        long most = spans.stream().mapToLong(Span::incidents).max().orElse(0);
        long mostKilled =
                spans.stream().mapToLong(span -> span.killed().max()).max().orElse(0);
        Scale bars = new Scale(most, HIGH);
        Scale bands = new Scale(mostKilled, LOW);
        return new TimeChart(
                spans.stream()
                        .map(span -> axis.column(
                                span,
                                show.date(ResolvedDate.between(span.first(), span.last())),
                                address.apply(span),
                                pieces(span, bars),
                                span.killed().known() == 0
                                        ? null
                                        : bands.between(
                                                span.killed().min(),
                                                span.killed().max())))
                        .toList(),
                axis.ticks(show, count),
                bars.ticks(show),
                mostKilled == 0 ? List.of() : bands.ticks(show),
                LongStream.rangeClosed(0, count)
                        .mapToObj(i -> unit.after(first, i))
                        .toList(),
                axis.places());
    }

    /** The first days, parted by spaces. */
    public String boundaries() {
        return days.stream().map(LocalDate::toString).collect(Collectors.joining(" "));
    }

    private static double hundredth(double number) {
        return Math.round(number * 100) / 100.0;
    }

    private static List<Piece> pieces(Span span, Scale scale) {
        List<Piece> pieces = new ArrayList<>();
        int below = 0;
        for (Grade grade : Grade.BEST_FIRST) {
            int incidents = span.of(grade);
            if (incidents > 0) {
                pieces.add(new Piece(grade, scale.between(below, below + incidents)));
                below += incidents;
            }
        }
        return pieces;
    }

    /** Time across the picture. */
    private record Axis(LocalDate first, Unit unit, long places, boolean fromRight) {
        double x(long place) {
            double x = FULL * place / places;
            return fromRight ? FULL - x : x;
        }

        Column column(Span span, String label, String address, List<Piece> pieces, @Nullable Extent band) {
            long place = unit.count(first, span.first()) - 1;
            double width = FULL / places;
            double x = Math.min(x(place), x(place + 1));
            return new Column(
                    span,
                    label,
                    address,
                    new Extent(x, width),
                    new Extent(x + width * GAP / 2, width * (1 - GAP)),
                    pieces,
                    band);
        }

        List<Tick> ticks(Shown show, long count) {
            String skeleton = switch (unit) {
                case DAY, WEEK -> "yMMMd";
                case MONTH -> "yMMM";
                case YEAR -> "y";
            };
            long step = Math.ceilDiv(places, TIMES);
            return LongStream.iterate(0, place -> place < count && place <= LAST * places, place -> place + step)
                    .mapToObj(place -> new Tick(x(place), show.brief(unit.after(first, place), skeleton)))
                    .toList();
        }
    }

    /** Numbers up the picture, from 0 at its foot to a round number at its top. */
    private record Scale(long most, int height) {
        private static final List<Integer> ROUND = List.of(1, 2, 5, 10);

        long step() {
            long power = (long) Math.pow(10, Math.floor(Math.log10(Math.max(1, most / (double) LINES))));
            return ROUND.stream()
                    .mapToLong(round -> round * power)
                    .filter(step -> step * LINES >= most)
                    .findFirst()
                    .orElse(10 * power);
        }

        long top() {
            return Math.max(1, Math.ceilDiv(most, step())) * step();
        }

        double y(long number) {
            return height - height * (double) number / top();
        }

        /** A range of numbers; so thin a one as a single number is still seen. */
        Extent between(long least, long greatest) {
            double size = Math.max(THIN, y(least) - y(greatest));
            return new Extent(Math.min(y(greatest), height - size), size);
        }

        List<Tick> ticks(Shown show) {
            return LongStream.rangeClosed(1, top() / step())
                    .mapToObj(i -> new Tick(y(i * step()), show.number(i * step())))
                    .toList();
        }
    }
}
