package stripesimulator;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/** Stripe's API at a port of its own on loopback, with nothing in it. Closing forgets everything. */
public final class StripeSimulator implements AutoCloseable {

  /** The key that it lets in. */
  public static final String API_KEY = "sk_test_simulator";
  private static final Duration SEARCH_LAG = Duration.ofMinutes(1);

  private final SimulatedClock clock = new SimulatedClock();
  private final Faults faults = new Faults();
  private final Webhooks webhooks = new Webhooks(clock);
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final AtomicBoolean open = new AtomicBoolean(true);
  private final HttpServer server;
  private final PaymentIntents intents;
  private final Transfers transfers;
  private final Routes routes;

  private StripeSimulator(String apiVersion) {
    var store = new Store(clock, apiVersion, webhooks::add);
    this.intents = new PaymentIntents(store, SEARCH_LAG);
    this.transfers = new Transfers(store);
    this.routes = new Routes(store, intents, new Refunds(store), transfers, new Customers(store));
    try {
      this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException noPort) {
      throw new UncheckedIOException("No port for the simulator of Stripe", noPort);
    }
    server.setExecutor(threads);
    server.createContext("/v1/", new Api(API_KEY, apiVersion, routes, new IdempotencyKeys(clock), faults));
    server.start();
  }

  /**
   * Starts it.
   *
   * @param apiVersion the version that it speaks, and that its events name; a client of another one is refused
   */
  public static StripeSimulator start(String apiVersion) {
    return new StripeSimulator(apiVersion);
  }

  public String url() {
    return "http://%s:%d".formatted(server.getAddress().getAddress().getHostAddress(), server.getAddress().getPort());
  }

  public SimulatedClock clock() {
    return clock;
  }

  public Faults faults() {
    return faults;
  }

  public Webhooks webhooks() {
    return webhooks;
  }

  /** A connected account; one that is not ready takes no transfers. */
  public String addAccount(boolean ready) {
    synchronized (routes) {
      return transfers.addAccount(ready);
    }
  }

  /** Somebody takes back, in cents or whatever Stripe counts in, what was transferred to an account. */
  public void reverseTransfer(String transfer, long amount) {
    synchronized (routes) {
      transfers.reverse(transfer, amount);
    }
  }

  /** The customer passes 3-D Secure, or fails. */
  public void authenticate(String intent, String clientSecret, boolean passes) {
    synchronized (routes) {
      intents.act(intent, clientSecret, passes);
    }
  }

  /** Closing again does nothing. */
  @Override
  public void close() {
    if (open.getAndSet(false)) {
      server.stop(0);
      threads.close();
    }
  }
}
