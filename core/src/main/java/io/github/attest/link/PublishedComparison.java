package io.github.attest.link;

import java.util.List;

/** How far apart two reports were published, where the accounts are not both dated: most are written within days. */
final class PublishedComparison implements Comparison {
    private static final double[] DAYS = {0, 1, 3, 7, 30, 120, 365};

    private static final List<String> LEVELS =
            List.of("same-day", "1-day", "2-3-days", "4-7-days", "8-30-days", "31-120-days", "121-365-days", "further");

    @Override
    public String name() {
        return "published";
    }

    @Override
    public List<String> levels() {
        return LEVELS;
    }

    @Override
    public boolean says(Portrait portrait) {
        return portrait.published() != Days.UNKNOWN;
    }

    @Override
    public boolean silentAmong(Portrait portrait) {
        Days date = portrait.date();
        return date != null && !date.isLong();
    }

    @Override
    public int compare(PortraitPair pair) {
        if (silentAmong(pair.one()) && silentAmong(pair.other())) {
            return SILENT;
        }
        return Comparison.step(Math.abs(pair.one().published() - pair.other().published()), DAYS);
    }
}
