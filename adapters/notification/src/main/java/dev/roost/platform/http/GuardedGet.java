package dev.roost.platform.http;

import dev.roost.platform.OutgoingHttp.Fetched;
import dev.roost.platform.OutgoingHttp.Fetched.Why;
import dev.roost.platform.OutgoingHttp.Got;
import dev.roost.platform.OutgoingHttp.NotFetched;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.jspecify.annotations.Nullable;

/** Gets something, over as many hops as are allowed. All of them together have one deadline and one bound on bytes each. */
final class GuardedGet {

  private static final int MOST_REDIRECTS = 5;
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

  private final CloseableHttpClient client;
  private final Deadline deadline;
  private final Map<String, String> headers;
  private final int mostBytes;

  GuardedGet(CloseableHttpClient client, Deadline deadline, Map<String, String> headers, int mostBytes) {
    this.client = client;
    this.deadline = deadline;
    this.headers = headers;
    this.mostBytes = mostBytes;
  }

  Fetched from(URI source) {
    var at = source;
    for (var hop = 0; hop <= MOST_REDIRECTS; hop++) {
      var fetched = once(at);
      if (!(fetched instanceof Got got) || !REDIRECTS.contains(got.status())) {
        return fetched;
      }
      var next = next(at, got.headers().get("location"));
      if (next == null) {
        return new NotFetched(Why.BAD_REDIRECT);
      }
      at = next;
    }
    return new NotFetched(Why.BAD_REDIRECT);
  }

  private Fetched once(URI target) {
    var request = new HttpGet(target);
    headers.forEach(request::setHeader);
    request.setHeader("Accept-Encoding", "gzip");
    try (var _ = deadline.cancels(request)) {
      return client.execute(request, response -> read(request, response));
    } catch (UnknownHostException notPublic) {
      return new NotFetched(Why.NOT_PUBLIC);
    } catch (SocketTimeoutException tooSlow) {
      return new NotFetched(Why.TOO_SLOW);
    } catch (IOException failed) {
      return new NotFetched(request.isCancelled() ? Why.TOO_SLOW : Why.UNREACHABLE);
    }
  }

  /** Of an answer that is too large the connection is cut off, not read to its end. */
  private Fetched read(HttpGet request, ClassicHttpResponse response) throws IOException {
    var sent = new HashMap<String, String>();
    response.headerIterator().forEachRemaining(it -> sent.put(it.getName().toLowerCase(Locale.ROOT), it.getValue()));
    var entity = response.getEntity();
    if (entity == null || REDIRECTS.contains(response.getCode())) {
      request.cancel();
      return new Got(response.getCode(), sent, new byte[0]);
    }
    var body = entity.getContent().readNBytes(mostBytes + 1);
    if (body.length > mostBytes) {
      request.cancel();
      return new NotFetched(Why.TOO_LARGE);
    }
    return switch (sent.getOrDefault("content-encoding", "identity").toLowerCase(Locale.ROOT)) {
      case "identity", "" -> new Got(response.getCode(), sent, body);
      case "gzip", "x-gzip" -> unpacked(response.getCode(), sent, body);
      default -> new NotFetched(Why.BAD_ENCODING);
    };
  }

  private Fetched unpacked(int status, Map<String, String> sent, byte[] packed) {
    try (var content = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      var body = content.readNBytes(mostBytes + 1);
      return body.length > mostBytes ? new NotFetched(Why.TOO_LARGE) : new Got(status, sent, body);
    } catch (IOException broken) {
      return new NotFetched(Why.BAD_ENCODING);
    }
  }

  /** Where a redirect leads; absent where it leads nowhere, or out of HTTPS. */
  static @Nullable URI next(URI from, @Nullable String location) {
    try {
      var next = from.resolve(URI.create(location == null ? "" : location));
      var scheme = String.valueOf(next.getScheme()).toLowerCase(Locale.ROOT);
      var allowed = scheme.equals("https") || (scheme.equals("http") && "http".equalsIgnoreCase(from.getScheme()));
      return location != null && allowed && next.getHost() != null && next.getRawUserInfo() == null ? next : null;
    } catch (IllegalArgumentException noUrl) {
      return null;
    }
  }
}
