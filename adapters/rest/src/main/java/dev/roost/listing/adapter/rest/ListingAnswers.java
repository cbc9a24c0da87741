package dev.roost.listing.adapter.rest;

import dev.roost.listing.api.ListingView;
import dev.roost.platform.Idempotency.Once;
import dev.roost.platform.rest.IfMatch;
import java.net.URI;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with a listing and the version it has. */
@Component
class ListingAnswers {

  /** A client may keep a listing, but asks each time whether it is still current. */
  private static final CacheControl ASK_AGAIN = CacheControl.noCache().cachePrivate();

  private final ListingJsonMapper mapper;

  ListingAnswers(ListingJsonMapper mapper) {
    this.mapper = mapper;
  }

  /** Spring answers 304 without a body where the client has this very version already. */
  ResponseEntity<ListingJson> ok(ListingView listing) {
    return ResponseEntity.ok().cacheControl(ASK_AGAIN).eTag(etag(listing)).body(mapper.toJson(listing));
  }

  ResponseEntity<ListingJson> created(Once<ListingView> once) {
    var listing = once.answer();
    var answer = ResponseEntity.created(URI.create("/v1/listings/" + listing.id())).eTag(etag(listing));
    if (once.replayed()) {
      answer.header("Idempotency-Replayed", "true");
    }
    return answer.body(mapper.toJson(listing));
  }

  /** What two audiences see of one version differs, so their tags do; hosts get the one that {@code If-Match} takes. */
  private static String etag(ListingView listing) {
    return switch (listing.audience()) {
      case HOST -> IfMatch.etag(listing.version());
      case GUEST -> "\"%d-guest\"".formatted(listing.version());
      case PUBLIC -> "\"%d-public\"".formatted(listing.version());
    };
  }
}
