package io.github.attest.access;

import java.util.Optional;

/** Says who a caller is. Implementations are safe for use by several threads. */
public interface Gate {
    /** What comes with a request: enough to know who sent it. */
    interface Visit {
        /** The first value of a header, whatever the case of its name. */
        Optional<String> header(String name);

        /** The address that the request came from. */
        String address();
    }

    /**
     * Who the caller is; {@link Caller#ANYBODY} for one who does not say.
     *
     * @throws Unknown if the caller claims to be somebody and that cannot be confirmed
     */
    Caller caller(Visit visit);

    /** Whether callers have to say who they are before they may do more than read what may be published. */
    boolean guarded();

    /** The gate of a record without users: everybody on this machine may do everything, under one name. */
    static Gate open(String name) {
        Caller everybody = new Caller(name, Role.ADMINISTRATOR);
        return new Gate() {
            @Override
            public Caller caller(Visit visit) {
                return everybody;
            }

            @Override
            public boolean guarded() {
                return false;
            }
        };
    }

    /** A caller who is not who they claim to be, or no longer. */
    final class Unknown extends RuntimeException {
        private static final long serialVersionUID = 1;

        /** @param message what may be told the caller */
        public Unknown(String message) {
            super(message, null, false, false);
        }
    }
}
