package io.github.attest.page;

import io.github.attest.access.Role;
import java.util.Locale;

/** The parts of the site, in the order of its navigation. */
public enum Section {
    /** What happened: the list, and each incident. */
    INCIDENTS(Role.READER),
    /** Where it happened. */
    MAP(Role.READER),
    /** When it happened. */
    TIMELINE(Role.READER),
    /** Reports come in. */
    ADD(Role.RECORDER),
    /** What is to be looked at by people. */
    REVIEW(Role.REVIEWER),
    /** Who reports, and whom they cite. */
    SOURCES(Role.READER),
    /** What was done, when, by whom. */
    LOG(Role.RECORDER),
    /** Who may do what. */
    PEOPLE(Role.ADMINISTRATOR),
    /** How the record is kept: its method and its fields. */
    ABOUT(Role.READER);

    private final Role least;

    Section(Role least) {
        this.least = least;
    }

    /** The least role that is shown the way there. */
    public Role least() {
        return least;
    }

    /** The name in addresses and keys: lower case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
