package dev.roost.demo;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What the demo shows in a browser: text and style, and nothing that runs or leads elsewhere. */
final class DemoPage {

  private static final String NOTHING_BUT_STYLE = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; "
      + "frame-ancestors 'none'; base-uri 'none'";

  private DemoPage() {
  }

  static void answer(HttpServletResponse response, String type, String text) throws IOException {
    response.setContentType(type);
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.setHeader("Content-Security-Policy", NOTHING_BUT_STYLE);
    response.getWriter().write(text);
  }
}
