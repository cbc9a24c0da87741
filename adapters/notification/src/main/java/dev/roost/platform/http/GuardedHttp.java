package dev.roost.platform.http;

import dev.roost.platform.OutgoingHttp;
import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;

/** Posts and gets with bounds on time and on what is read. Every request has a connection of its own, whose address was looked at. */
final class GuardedHttp implements OutgoingHttp, AutoCloseable {

  private static final int MOST_AT_ONCE = 64;
  private static final int LONGEST_ANSWER = 4_096;

  private final CloseableHttpClient client;
  private final Duration longest;
  private final ScheduledExecutorService deadlines = Executors.newSingleThreadScheduledExecutor(
      Thread.ofPlatform().daemon().name("outgoing-deadlines").factory());

  GuardedHttp(GuardedResolver resolver, Duration longest) {
    var patience = Timeout.of(longest);
    this.longest = longest;
    this.client = HttpClients.custom()
        .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create().setDnsResolver(resolver)
            .setMaxConnTotal(MOST_AT_ONCE).setMaxConnPerRoute(MOST_AT_ONCE)
            .setDefaultConnectionConfig(
                ConnectionConfig.custom().setConnectTimeout(patience).setSocketTimeout(patience).build())
            .build())
        .setDefaultRequestConfig(RequestConfig.custom().setConnectionRequestTimeout(patience)
            .setResponseTimeout(patience).build())
        .setConnectionReuseStrategy((_, _, _) -> false)
        .setUserAgent("Roost")
        .disableRedirectHandling().disableAutomaticRetries().disableCookieManagement().disableAuthCaching()
        .disableContentCompression().build();
  }

  @Override
  public Answer post(URI target, Map<String, String> headers, String body) {
    var request = new HttpPost(target);
    headers.forEach(request::setHeader);
    request.setEntity(new StringEntity(body, ContentType.APPLICATION_JSON));
    try (var _ = new Deadline(deadlines, longest).cancels(request)) {
      return client.execute(request, response -> read(request, response));
    } catch (UnknownHostException notPublic) {
      return Answer.failed("The name has no address, or one that is not public");
    } catch (IOException failed) {
      return Answer.failed(request.isCancelled()
          ? "No whole answer within %d ms".formatted(longest.toMillis())
          : failed.getClass().getSimpleName() + ": " + failed.getMessage());
    }
  }

  @Override
  public Fetched get(URI source, Map<String, String> headers, int mostBytes) {
    return new GuardedGet(client, new Deadline(deadlines, longest), headers, mostBytes).from(source);
  }

  /** Of an answer that goes on the connection is cut off, not read to its end. */
  private static Answer read(HttpPost request, ClassicHttpResponse response) throws IOException {
    var entity = response.getEntity();
    if (entity == null) {
      return new Answer(response.getCode(), "", null, RetryAfter.of(response));
    }
    var beginning = entity.getContent().readNBytes(LONGEST_ANSWER);
    if (beginning.length == LONGEST_ANSWER) {
      request.cancel();
    }
    return new Answer(response.getCode(), new String(beginning, StandardCharsets.UTF_8), null,
        RetryAfter.of(response));
  }

  @Override
  public void close() throws IOException {
    deadlines.shutdownNow();
    client.close();
  }
}
