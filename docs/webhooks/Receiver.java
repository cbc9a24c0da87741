import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;

/**
 * Takes webhooks of Roost: verifies each with the official library of Standard Webhooks, and prints what it was.
 *
 * <pre>java -cp standardwebhooks-1.2.0.jar Receiver.java PORT SECRET</pre>
 */
public class Receiver {

  public static void main(String[] arguments) throws Exception {
    var webhook = new Webhook(arguments[1]);
    var server = HttpServer
        .create(new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0])), 0);
    server.createContext("/", exchange -> take(exchange, webhook));
    server.start();
  }

  private static void take(HttpExchange exchange, Webhook webhook) throws IOException {
    try (exchange) {
      var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      var headers = HttpHeaders.of(exchange.getRequestHeaders(), (name, value) -> true);
      var status = 204;
      try {
        webhook.verify(body, headers.map());
        System.out.println("verified " + headers.firstValue("webhook-id").orElseThrow() + " " + body);
      } catch (WebhookVerificationException forged) {
        status = 400;
      }
      exchange.sendResponseHeaders(status, -1);
    }
  }
}
