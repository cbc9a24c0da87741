package dev.roost.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Somebody who speaks to Roost from a network address of their own; all of 127.0.0.0/8 is this machine. */
record SocketClient(int port, InetAddress from) {

  private static final int PATIENCE = 60_000;

  /** The nth of the many addresses of this machine. */
  static SocketClient at(int port, int nth) {
    try {
      return new SocketClient(port,
          InetAddress
              .getByAddress(new byte[]{127, (byte) (1 + nth / 62_500), (byte) (nth / 250), (byte) (1 + nth % 250)}));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** What was answered, without what differs from answer to answer by its nature, and how long it took. */
  record Answer(String text, Duration took) {

    int status() {
      return Integer.parseInt(text.substring(9, 12));
    }
  }

  Answer post(String path, String json) {
    var body = json.getBytes(StandardCharsets.UTF_8);
    var head = """
        POST %s HTTP/1.1\r
        Host: localhost\r
        Content-Type: application/json\r
        X-Request-Id: the-same\r
        Connection: close\r
        Content-Length: %d\r
        \r
        """.formatted(path, body.length).getBytes(StandardCharsets.US_ASCII);
    try (var socket = new Socket()) {
      socket.bind(new InetSocketAddress(from, 0));
      socket.connect(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(PATIENCE);
      var request = new byte[head.length + body.length];
      System.arraycopy(head, 0, request, 0, head.length);
      System.arraycopy(body, 0, request, head.length, body.length);
      var begin = System.nanoTime();
      socket.getOutputStream().write(request);
      var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      var took = Duration.ofNanos(System.nanoTime() - begin);
      return new Answer(answer.replaceFirst("\r\nDate: [^\r]*", ""), took);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
