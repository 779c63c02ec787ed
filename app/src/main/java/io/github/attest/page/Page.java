package io.github.attest.page;

import io.github.attest.access.Caller;
import io.github.attest.access.Role;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What every page has beside its own content.
 *
 * @param strings its words
 * @param section the part of the site that it belongs to, which the navigation marks; null for none
 * @param path where it stands, encoded, with its parameters
 * @param caller who reads it
 * @param guarded whether one may log in
 * @param token what a form has to send back, so that no other site can send it; empty on pages without forms
 */
public record Page(
        Strings strings, @Nullable Section section, String path, Caller caller, boolean guarded, String token) {
    public Page {
        Objects.requireNonNull(strings);
        Objects.requireNonNull(path);
        Objects.requireNonNull(caller);
        Objects.requireNonNull(token);
    }

    /** A string with its gaps filled. */
    public String say(String key, Object... values) {
        return strings.say(key, values);
    }

    /** A name as it may stand in a sentence. */
    public String isolated(String name) {
        return strings.isolated(name);
    }

    /** The string for a value of a kind. */
    public String label(String kind, Enum<?> value) {
        return strings.label(kind, value);
    }

    /** Values in words. */
    public Shown show() {
        return new Shown(strings);
    }

    /** The parts of the site that the reader may go to. */
    public List<Section> sections() {
        return Arrays.stream(Section.values())
                .filter(section -> caller.role().includes(section.least()))
                .toList();
    }

    /** Its own address as a parameter of another. */
    public String here() {
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    /** Whether the reader may add reports. */
    public boolean adds() {
        return caller.role().includes(Role.RECORDER);
    }

    /** Whether the reader may decide. */
    public boolean decides() {
        return caller.role().includes(Role.REVIEWER);
    }

    /** Whether the reader runs the server. */
    public boolean administers() {
        return caller.role().includes(Role.ADMINISTRATOR);
    }

    /** Whether somebody is logged in who may log out. */
    public boolean loggedIn() {
        return guarded && !caller.equals(Caller.ANYBODY);
    }
}
