package io.github.attest.web;

import io.github.attest.record.RecordUnavailable;
import io.helidon.http.Status;

/** Whatever was thrown as a failure that may be told: of what nobody foresaw, only that it happened. */
final class Troubles {
    private static final String SOON = "5";

    private Troubles() {}

    static Failure failure(RuntimeException thrown) {
        if (thrown instanceof Failure failure) {
            return failure;
        }
        if (thrown instanceof RecordUnavailable unavailable) {
            return failure(unavailable);
        }
        return new Failure(
                Status.INTERNAL_SERVER_ERROR_500,
                "internal",
                "Attest itself failed; nothing was changed. Its log says where in its code");
    }

    private static Failure failure(RecordUnavailable unavailable) {
        String code = unavailable.problem().code();
        return switch (unavailable.why()) {
            case LOCKED, UNREACHABLE ->
                new Failure(Status.SERVICE_UNAVAILABLE_503, code, "the record does not answer; try again later")
                        .with("Retry-After", SOON);
            case FULL -> new Failure(Status.create(507, "Insufficient Storage"), code, "the record has no room left");
            case TOO_LARGE ->
                new Failure(Status.REQUEST_ENTITY_TOO_LARGE_413, code, "this is larger than a record can hold");
            case DAMAGED, MISSING, UNSUPPORTED, UNREADABLE ->
                new Failure(Status.INTERNAL_SERVER_ERROR_500, code, "the record cannot be used; its log says why");
        };
    }
}
