package dev.roost.messaging.adapter.rest;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** An answer of server-sent events, each sent at once. */
final class ServerSentEvents {

  private static final int RETRY_MILLIS = 2_000;

  private final OutputStream out;
  private final JsonMapper json;

  private ServerSentEvents(OutputStream out, JsonMapper json) {
    this.out = out;
    this.json = json;
  }

  /** An event with an object as its data; JSON has no line breaks of its own. */
  void event(String id, String type, Object data) throws IOException {
    write("id: %s\nevent: %s\ndata: %s\n\n".formatted(id, type, json.writeValueAsString(data)));
  }

  /** No event: it tells that the stream is alive, and from where to go on. Whoever left is noticed by it. */
  void alive(String id) throws IOException {
    write("id: %s\n:\n\n".formatted(id));
    out.flush();
  }

  private void write(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Begins such answers. */
  @Component
  static final class Writer {

    private final JsonMapper json;

    Writer(JsonMapper json) {
      this.json = json;
    }

    ServerSentEvents begin(HttpServletResponse response, String id) throws IOException {
      response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE + ";charset=UTF-8");
      response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
      // For proxies that would collect what they pass on.
      response.setHeader("X-Accel-Buffering", "no");
      var events = new ServerSentEvents(response.getOutputStream(), json);
      events.write("retry: %d\n".formatted(RETRY_MILLIS));
      events.alive(id);
      return events;
    }
  }
}
