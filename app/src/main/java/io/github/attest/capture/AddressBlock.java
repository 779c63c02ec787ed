package io.github.attest.capture;

import io.github.attest.text.DataFile;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A block of IP addresses that serve one purpose, as {@code addresses.tsv} has them.
 *
 * @param network the first address of the block
 * @param length how many of its bits all addresses of the block share
 * @param use whether addresses of the block may be fetched from
 * @param purpose what the block is for, in a few words
 */
record AddressBlock(InetAddress network, int length, Use use, String purpose) {
    /** Whether addresses may be fetched from. */
    enum Use {
        /** They are anybody's. */
        PUBLIC,
        /** They lead into a network that is not public, to this machine, or nowhere. */
        SPECIAL,
        /** The IPv4 address behind the prefix decides. */
        EMBEDS
    }

    private static final int IPV4 = 4;

    /** The longest first, so that the first that holds an address is the one that decides. */
    private static final List<AddressBlock> ALL = DataFile.rows("capture/addresses.tsv").stream()
            .map(AddressBlock::of)
            .sorted(Comparator.comparingInt(AddressBlock::length).reversed())
            .toList();

    private static AddressBlock of(List<String> row) {
        int slash = row.getFirst().indexOf('/');
        return new AddressBlock(
                literal(row.getFirst().substring(0, slash)),
                Integer.parseInt(row.getFirst().substring(slash + 1)),
                Use.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                row.get(2));
    }

    /** The block that decides about an address; never one that embeds. */
    static AddressBlock of(InetAddress address) {
        return of(address.getAddress());
    }

    private static AddressBlock of(byte[] address) {
        AddressBlock block =
                ALL.stream().filter(one -> one.holds(address)).findFirst().orElseThrow();
        if (block.use == Use.EMBEDS) {
            int from = block.length / Byte.SIZE;
            return of(Arrays.copyOfRange(address, from, from + IPV4));
        }
        return block;
    }

    private boolean holds(byte[] address) {
        byte[] first = network.getAddress();
        if (address.length != first.length) {
            return false;
        }
        int whole = length / Byte.SIZE;
        int mask = 0xFF00 >> (length % Byte.SIZE) & 0xFF;
        return Arrays.equals(address, 0, whole, first, 0, whole)
                && (mask == 0 || (address[whole] & mask) == (first[whole] & mask));
    }

    private static InetAddress literal(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(address, e);
        }
    }
}
