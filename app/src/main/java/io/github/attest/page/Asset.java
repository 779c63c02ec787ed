package io.github.attest.page;

import io.github.attest.json.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;

/**
 * A file that pages need beside themselves: style, script, borders. All come with the application. An address names the content by
 * a digest, so that a browser that has it need not ask again.
 */
public final class Asset {
    /** The parameter of an address that holds the digest. */
    public static final String VERSION = "v";

    private static final String FOLDER = "/web/assets/";
    private static final int DIGEST = 12;

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "mjs", "text/javascript; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml");

    private static final Map<String, Asset> READ = new ConcurrentHashMap<>();

    private final String type;
    private final byte[] plain;
    private final byte[] packed;
    private final String digest;

    private Asset(String type, byte[] plain) {
        this.type = type;
        this.plain = plain;
        packed = packed(plain);
        digest = Sha256.of(plain).substring(0, DIGEST);
    }

    /** The file of a name, which may have a folder before it; empty if there is none. */
    public static Optional<Asset> named(String name) {
        Asset read = READ.get(name);
        if (read != null) {
            return Optional.of(read);
        }
        Optional<Asset> asset = read(name);
        asset.ifPresent(one -> READ.put(name, one));
        return asset;
    }

    /** The address of a file that is there. */
    public static String address(String name) {
        return "/assets/" + name + "?" + VERSION + "="
                + named(name).orElseThrow().digest();
    }

    /** All media types that files have. */
    public static Set<String> types() {
        return Set.copyOf(TYPES.values());
    }

    /** Its media type. */
    public String type() {
        return type;
    }

    /** Its bytes; packed by gzip if so wanted. */
    public byte[] bytes(boolean gzip) {
        return (gzip ? packed : plain).clone();
    }

    /** What its content is known by. */
    public String digest() {
        return digest;
    }

    /** Bytes packed by gzip. */
    public static byte[] packed(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Optional<Asset> read(String name) {
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null || name.contains("..")) {
            return Optional.empty();
        }
        try (InputStream in = Asset.class.getResourceAsStream(FOLDER + name)) {
            return in == null ? Optional.empty() : Optional.of(new Asset(type, in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
