package io.github.attest.reading;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an address says: the host that published, behind the address of a web archive too; when the archive captured it; the
 * date that many outlets write into the path.
 *
 * @param host in lower case
 * @param path with its leading slash
 * @param captured when a web archive captured it; null if the address is not one of an archive
 */
record Address(String host, String path, @Nullable Instant captured) {
    private static final String WAYBACK = "web.archive.org";
    private static final int EARLIEST = 1990;

    /** The address, if it is one of the web. */
    static Optional<Address> of(@Nullable String url) {
        return url == null ? Optional.empty() : parse(url.strip());
    }

    private static Optional<Address> parse(String url) {
        try {
            URI uri = new URI(url.replace(' ', '+').replace("|", "%7C"));
            String host = uri.getHost();
            String path = uri.getRawPath();
            if (host == null || path == null) {
                return Optional.empty();
            }
            Address address = new Address(host.toLowerCase(Locale.ROOT), path, null);
            return Optional.of(address.host.equals(WAYBACK) ? address.archived() : address);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** {@code /web/20151030223013/http://example.org/} is the page of example.org, captured then. */
    private Address archived() {
        int inner = path.indexOf("http", 1);
        Optional<Address> original = inner < 0 ? Optional.empty() : parse(path.substring(inner));
        return original.map(page -> new Address(page.host, page.path, timestamp()))
                .orElse(this);
    }

    private @Nullable Instant timestamp() {
        String digits = digits(path, path.indexOf('/', 1) + 1);
        if (digits.length() != 14) {
            return null;
        }
        try {
            return LocalDateTime.of(
                            number(digits, 0, 4),
                            number(digits, 4, 6),
                            number(digits, 6, 8),
                            number(digits, 8, 10),
                            number(digits, 10, 12),
                            number(digits, 12, 14))
                    .toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The date in {@code /2019/02/12/}, {@code /2019-02-12/} or {@code /20190212/}; null if there is none. */
    @Nullable
    LocalDate date() {
        for (int at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
            String year = digits(path, at + 1);
            LocalDate date = null;
            if (year.length() == 8) {
                date = date(number(year, 0, 4), number(year, 4, 6), number(year, 6, 8));
            } else if (year.length() == 4) {
                String month = digits(path, at + 6);
                String day = digits(path, at + 7 + month.length());
                boolean whole = month.length() == 2 && day.length() == 2;
                date = whole ? date(number(year, 0, 4), number(month, 0, 2), number(day, 0, 2)) : null;
            }
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return year < EARLIEST || year > 2100 ? null : LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String digits(String text, int from) {
        int end = from;
        while (end >= 0 && end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return from >= end ? "" : text.substring(from, end);
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits, from, to, 10);
    }
}
