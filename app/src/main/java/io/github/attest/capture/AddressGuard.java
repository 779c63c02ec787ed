package io.github.attest.capture;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks up where a host is, once a connection, and refuses hosts that stand in a network which is not public: a page, a feed or
 * a redirect must not make Attest ask the machines around it. Connections are made to the very addresses that were checked, so
 * that a name which answers differently the next time gains nothing.
 */
final class AddressGuard implements DnsResolver {
    /** Which addresses may be fetched from. */
    enum Scope {
        /** Those of the public internet. */
        PUBLIC,
        /** Any, those of this machine and of its networks too. */
        ANY
    }

    /** How names become addresses. */
    interface Lookup {
        /** All addresses of a host, which may be a name or an address. */
        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    private final Scope scope;
    private final Lookup lookup;

    /** A guard that asks the resolver of this machine. */
    AddressGuard(Scope scope) {
        this(scope, InetAddress::getAllByName);
    }

    AddressGuard(Scope scope, Lookup lookup) {
        this.scope = scope;
        this.lookup = lookup;
    }

    /** @throws Forbidden if any of the addresses is not public, since nobody knows which one would be taken */
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = lookup.addresses(host);
        for (InetAddress address : addresses) {
            AddressBlock block = AddressBlock.of(address);
            if (scope == Scope.PUBLIC && block.use() != AddressBlock.Use.PUBLIC) {
                throw new Forbidden(address, block);
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** A host stands where nothing may be fetched from. */
    static final class Forbidden extends UnknownHostException {
        Forbidden(InetAddress address, AddressBlock block) {
            super("its address " + address.getHostAddress() + " is not public (" + block.purpose() + ")");
        }
    }
}
