package dev.roost.proof;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.roost.listing.contract.ListingId;
import dev.roost.shared.StayDates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** Another channel, on this machine, that has a calendar of each listing. */
final class ChannelServer implements AutoCloseable {

  private final Map<String, List<StayDates>> taken = new ConcurrentHashMap<>();
  private final HttpServer server;

  ChannelServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException noPort) {
      throw new UncheckedIOException(noPort);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  String url(ListingId listing) {
    return "http://localhost:%d/%s".formatted(server.getAddress().getPort(), listing);
  }

  /** From now on these nights are taken there. */
  void tells(ListingId listing, List<StayDates> nights) {
    taken.put("/" + listing, List.copyOf(nights));
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var nights = taken.getOrDefault(exchange.getRequestURI().getPath(), List.of());
      var file = nights.stream().map(ChannelServer::event)
          .collect(Collectors.joining("", "BEGIN:VCALENDAR\r\n", "END:VCALENDAR\r\n")).getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, file.length);
      exchange.getResponseBody().write(file);
    }
  }

  private static String event(StayDates nights) {
    return "BEGIN:VEVENT\r\nUID:%s@channel\r\nDTSTART;VALUE=DATE:%s\r\nDTEND;VALUE=DATE:%s\r\nEND:VEVENT\r\n".formatted(
        nights.checkIn(), DateTimeFormatter.BASIC_ISO_DATE.format(nights.checkIn()),
        DateTimeFormatter.BASIC_ISO_DATE.format(nights.checkOut()));
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
