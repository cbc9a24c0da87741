package dev.roost.platform.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Serial;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Nobody makes Roost read, and keep in memory, more than any request of the API needs; asked of everybody, before anybody is
 * known. Uploads have limits of their own and go to disk.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class BodyLimit extends OncePerRequestFilter {

  static final int MOST_BYTES = 1024 * 1024;

  private final Problems problems;
  private final ProblemWriter writer;

  BodyLimit(Problems problems, ProblemWriter writer) {
    this.problems = problems;
    this.writer = writer;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (isUpload(request.getContentType())) {
      chain.doFilter(request, response);
    } else if (request.getContentLengthLong() > MOST_BYTES) {
      writer.write(request, response,
          problems.of(HttpStatus.CONTENT_TOO_LARGE, Problems.keyOf(HttpStatus.CONTENT_TOO_LARGE), Map.of()));
    } else {
      chain.doFilter(new Limited(request), response);
    }
  }

  private static boolean isUpload(@Nullable String type) {
    return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
  }

  /** The body goes on longer than any request may be. */
  static final class TooLong extends IOException {

    @Serial private static final long serialVersionUID = 1L;
  }

  /** A request that does not say how long it is, or lies. */
  private static final class Limited extends HttpServletRequestWrapper {

    private @Nullable ServletInputStream counted;

    Limited(HttpServletRequest request) {
      super(request);
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      if (counted == null) {
        counted = new Counted(super.getInputStream());
      }
      return counted;
    }

    @Override
    public BufferedReader getReader() throws IOException {
      return new BufferedReader(new InputStreamReader(getInputStream(), charset()));
    }

    private Charset charset() throws UnsupportedEncodingException {
      var name = getCharacterEncoding();
      try {
        return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
      } catch (IllegalArgumentException unknown) {
        throw new UnsupportedEncodingException(name);
      }
    }
  }

  private static final class Counted extends ServletInputStream {

    private final ServletInputStream body;
    private long left = MOST_BYTES;

    Counted(ServletInputStream body) {
      this.body = body;
    }

    @Override
    public int read() throws IOException {
      var next = body.read();
      count(next < 0 ? 0 : 1);
      return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      var read = body.read(into, offset, length);
      count(Math.max(read, 0));
      return read;
    }

    private void count(int read) throws TooLong {
      left -= read;
      if (left < 0) {
        throw new TooLong();
      }
    }

    @Override
    public boolean isFinished() { return body.isFinished(); }

    @Override
    public boolean isReady() { return body.isReady(); }

    @Override
    public void setReadListener(ReadListener listener) {
      body.setReadListener(listener);
    }
  }
}
