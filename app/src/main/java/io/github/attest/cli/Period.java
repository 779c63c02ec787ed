package io.github.attest.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A length of time as one writes it on a command line: {@code 90s}, {@code 15m}, {@code 6h}, {@code 1d}; a minute or more. */
final class Period implements ITypeConverter<Duration> {
    private static final Pattern FORM = Pattern.compile("([0-9]{1,6})([smh]|d)");
    private static final Duration SHORTEST = Duration.ofMinutes(1);

    @Override
    public Duration convert(String word) {
        Matcher form = FORM.matcher(word.strip().toLowerCase(Locale.ROOT));
        if (!form.matches()) {
            throw new TypeConversionException("'" + word + "' is no time such as 90s, 15m, 6h or 1d");
        }
        Duration period = Duration.parse((form.group(2).equals("d") ? "P" : "PT") + form.group(1) + form.group(2));
        if (period.compareTo(SHORTEST) < 0) {
            throw new TypeConversionException("'" + word + "' is less than a minute");
        }
        return period;
    }
}
