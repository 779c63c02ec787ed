package io.github.attest.web;

import io.github.attest.access.Role;
import io.github.attest.page.Asset;
import io.helidon.http.Status;
import java.util.Set;
import java.util.stream.Collectors;

/** The files that pages need beside themselves. */
final class Assets {
    private static final String KEPT = "public, max-age=31536000, immutable";

    private Assets() {}

    /** The route to the files of a folder, which ends with a slash; the uppermost is empty. */
    static Route route(String folder) {
        Set<String> types = Asset.types().stream().map(Media::type).collect(Collectors.toSet());
        return Route.get(
                        "/assets/" + folder + "{file}",
                        Role.READER,
                        Set.of(Asset.VERSION),
                        call -> show(call, folder + call.named("file")))
                .giving(types);
    }

    private static Reply show(Call call, String name) {
        Asset asset = Asset.named(name).orElseThrow(() -> Failure.notFound("file"));
        boolean lasting =
                call.query().one(Asset.VERSION).filter(asset.digest()::equals).isPresent();
        boolean gzip = call.takesGzip();
        Reply reply = new Reply(Status.OK_200, asset.type(), asset.bytes(gzip))
                .with("Vary", "Accept-Encoding")
                .with("Cache-Control", lasting ? KEPT : "no-cache");
        return gzip ? reply.with("Content-Encoding", Reply.GZIP) : reply;
    }
}
