package dev.roost.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who speaks to Roost over HTTP, with or without a token. */
final class Caller {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final JsonMapper JSON = new JsonMapper();

  private final String root;
  private final @Nullable String bearer;

  private Caller(String root, @Nullable String bearer) {
    this.root = root;
    this.bearer = bearer;
  }

  static Caller at(int port) {
    return new Caller("http://localhost:" + port, null);
  }

  /** The same, sending this as {@code Authorization}. */
  Caller as(String authorization) {
    return new Caller(root, authorization);
  }

  Answer get(String path) {
    return send("GET", path, null);
  }

  Answer delete(String path) {
    return send("DELETE", path, null);
  }

  Answer post(String path, String json, String... headers) {
    return send("POST", path, json, headers);
  }

  Answer put(String path, @Nullable String json, String... headers) {
    return send("PUT", path, json, headers);
  }

  private Answer send(String method, String path, @Nullable String json, String... headers) {
    var request = HttpRequest.newBuilder(URI.create(root + path))
        .method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json))
        .header("Content-Type", "application/json");
    for (var header = 0; header < headers.length; header += 2) {
      request.header(headers[header], headers[header + 1]);
    }
    if (bearer != null) {
      request.header("Authorization", bearer);
    }
    try {
      return new Answer(HTTP.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /** What came back. */
  record Answer(HttpResponse<String> response) {

    int status() {
      return response.statusCode();
    }

    String body() {
      return response.body();
    }

    /** A text of the body, such as {@code /session/id}. */
    String text(String pointer) {
      return json().at(pointer).asString();
    }

    JsonNode json() {
      return JSON.readTree(response.body());
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }
  }
}
