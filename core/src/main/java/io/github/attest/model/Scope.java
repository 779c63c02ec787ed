package io.github.attest.model;

/** What a figure counts. */
public enum Scope {
    /** The harm of one incident. */
    INCIDENT,
    /** A total that a source states for a period and an area. Never added to incidents. */
    AGGREGATE
}
