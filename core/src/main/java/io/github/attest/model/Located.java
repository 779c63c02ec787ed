package io.github.attest.model;

/** Words of a report that something was read in. */
public interface Located {
    /** Where in the report they stand. */
    Evidence.Part part();

    /** UTF-16 offset of their first character. */
    int start();

    /** Offset after their last character. */
    int end();
}
