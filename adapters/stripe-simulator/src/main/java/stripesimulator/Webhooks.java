package stripesimulator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a webhook for each event, and sends them when and how a test says: in order or not, once or more often. */
public final class Webhooks {

  /** The name of the header that carries the signatures. */
  public static final String HEADER = "Stripe-Signature";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final SimulatedClock clock;
  private final Map<String, String> bodies = new LinkedHashMap<>();
  private final List<String> unsent = new ArrayList<>();
  private List<String> secrets = List.of("whsec_simulator");

  Webhooks(SimulatedClock clock) {
    this.clock = clock;
  }

  synchronized void add(Map<String, Object> event) {
    var id = Json.text(event, "id");
    bodies.put(id, JSON.writeValueAsString(event));
    unsent.add(id);
  }

  /** Signed with each of them from now on: two while a secret is being changed. */
  public synchronized void signWith(String... newSecrets) {
    secrets = List.of(newSecrets);
  }

  public synchronized String bodyOf(String eventId) {
    var body = bodies.get(eventId);
    if (body == null) {
      throw new NoSuchElementException("No such event: " + eventId);
    }
    return body;
  }

  /** The header for a body sent now. */
  public synchronized String sign(String body) {
    return sign(body, secrets);
  }

  /** The same with other secrets. */
  public String sign(String body, List<String> others) {
    var moment = clock.seconds();
    return "t=" + moment + others.stream().map(secret -> ",v1=" + mac(moment + "." + body, secret))
        .collect(Collectors.joining());
  }

  /** Sends what was not sent yet, in order; answers how many were taken. */
  public int send(URI endpoint) {
    return send(endpoint, takeUnsent());
  }

  /** Sends what was not sent yet, each of them several times, in an order that depends on the seed only. */
  public int sendShuffled(URI endpoint, long seed, int copies) {
    var ids = takeUnsent();
    var shuffled = new ArrayList<String>();
    for (var i = 0; i < copies; i++) {
      shuffled.addAll(ids);
    }
    Collections.shuffle(shuffled, new Random(seed));
    return send(endpoint, shuffled);
  }

  private synchronized List<String> takeUnsent() {
    var ids = List.copyOf(unsent);
    unsent.clear();
    return ids;
  }

  private int send(URI endpoint, List<String> ids) {
    try (var client = HttpClient.newHttpClient()) {
      var taken = 0;
      for (var id : ids) {
        var body = bodyOf(id);
        var request = HttpRequest.newBuilder(endpoint).header(HEADER, sign(body))
            .header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)).build();
        var status = client.send(request, BodyHandlers.discarding()).statusCode();
        taken += status >= 200 && status < 300 ? 1 : 0;
      }
      return taken;
    } catch (IOException unreachable) {
      throw new IllegalStateException("The endpoint cannot be reached: " + endpoint, unreachable);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private static String mac(String text, String secret) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
