package io.github.attest.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.github.attest.capture.AddressGuard.Scope;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No name is looked up here, but for localhost: addresses are their own names. */
class AddressGuardTest {
    private static final AddressGuard GUARD = new AddressGuard(Scope.PUBLIC);

    @ParameterizedTest
    @CsvSource({
        "0.0.0.0, this network",
        "0.1.2.3, this network",
        "10.0.0.1, a private network",
        "10.255.255.255, a private network",
        "100.64.0.1, the network of a provider",
        "100.127.255.254, the network of a provider",
        "127.0.0.1, this machine",
        "127.255.255.254, this machine",
        "localhost, this machine",
        "169.254.169.254, link-local",
        "172.16.0.1, a private network",
        "172.31.255.255, a private network",
        "192.0.0.8, protocol assignments",
        "192.0.2.1, documentation",
        "192.88.99.1, relays of 6to4",
        "192.168.0.1, a private network",
        "198.18.0.1, benchmarks",
        "198.19.255.255, benchmarks",
        "198.51.100.7, documentation",
        "203.0.113.7, documentation",
        "224.0.0.1, multicast",
        "239.255.255.255, multicast",
        "240.0.0.1, reserved",
        "255.255.255.255, reserved",
        "::, no address",
        "::1, this machine",
        "::7f00:1, an IPv4 address in a form given up",
        "::127.0.0.1, an IPv4 address in a form given up",
        "::ffff:127.0.0.1, this machine",
        "::ffff:7f00:1, this machine",
        "::ffff:0:10.0.0.1, an IPv4 address translated",
        "64:ff9b::127.0.0.1, this machine",
        "64:ff9b::a00:1, a private network",
        "64:ff9b::169.254.169.254, link-local",
        "64:ff9b:1::1, translation within a network",
        "100::1, discarded",
        "2001::1, 'protocol assignments, Teredo among them'",
        "2001:0:4136:e378:8000:63bf:3fff:fdd2, 'protocol assignments, Teredo among them'",
        "2001:db8::1, documentation",
        "2002:7f00:1::1, an IPv4 address in the form of 6to4",
        "2002:a9fe:a9fe::, an IPv4 address in the form of 6to4",
        "3fff::1, documentation",
        "4000::1, not in public use",
        "fc00::1, a private network",
        "fd12:3456:789a::1, a private network",
        "fe80::1, link-local",
        "fec0::1, 'a private network, in a form given up'",
        "ff02::1, multicast",
    })
    void hostsThatAreNotPublicAreRefused(String host, String purpose) {
        assertThatExceptionOfType(AddressGuard.Forbidden.class)
                .isThrownBy(() -> GUARD.resolve(host))
                .withMessageEndingWith(" is not public (" + purpose + ")");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.167.255.255",
                "192.169.0.0",
                "223.255.255.255",
                "2606:4700::1111",
                "2001:200::1",
                "2001:db9::1",
                "2003::1",
                "64:ff9b::101:101",
                "::ffff:1.1.1.1",
            })
    void hostsThatArePublicAreNot(String host) {
        assertThatNoException().isThrownBy(() -> GUARD.resolve(host));
    }

    @Test
    void everyAddressOfANameHasToBePublic() throws UnknownHostException {
        InetAddress[] both = {InetAddress.getByName("1.1.1.1"), InetAddress.getByName("10.0.0.1")};
        AddressGuard guard = new AddressGuard(Scope.PUBLIC, host -> both);
        assertThatExceptionOfType(AddressGuard.Forbidden.class)
                .isThrownBy(() -> guard.resolve("outlet.example"))
                .withMessageContaining("10.0.0.1");
    }

    @Test
    void anyAddressCanBeAllowed() throws UnknownHostException {
        assertThat(new AddressGuard(Scope.ANY).resolve("127.0.0.1")).hasSize(1);
    }

    @Test
    void noOtherWayOfLookingUpIsLeftToTheClient() throws UnknownHostException {
        assertThatExceptionOfType(AddressGuard.Forbidden.class).isThrownBy(() -> GUARD.resolve("127.0.0.1", 80));
        assertThat(GUARD.resolveCanonicalHostname("outlet.example")).isEqualTo("outlet.example");
    }
}
