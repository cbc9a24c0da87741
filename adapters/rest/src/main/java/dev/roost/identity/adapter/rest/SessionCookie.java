package dev.roost.identity.adapter.rest;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * The cookie in which a browser keeps its token: no script can read it, no other site can have it sent. Its prefix makes
 * browsers refuse one that was set without {@code Secure}, or from a subdomain.
 */
@Component
class SessionCookie {

  private final boolean secure;

  /** @param secure false only where browsers reach Roost without TLS, as in a demo */
  SessionCookie(@Value("${roost.identity.cookie.secure:#{!${roost.demo:false}}}") boolean secure) {
    this.secure = secure;
  }

  String name() {
    return secure ? "__Host-roost-session" : "roost-session";
  }

  Optional<String> in(HttpServletRequest request) {
    return Stream.ofNullable(request.getCookies()).flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(name())).map(Cookie::getValue).findFirst();
  }

  void set(HttpServletResponse response, String token, Duration lifetime) {
    add(response, token, lifetime);
  }

  void remove(HttpServletResponse response) {
    add(response, "", Duration.ZERO);
  }

  private void add(HttpServletResponse response, String value, Duration lifetime) {
    response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(name(), value).httpOnly(true).secure(secure)
        .sameSite("Strict").path("/").maxAge(lifetime).build().toString());
  }
}
