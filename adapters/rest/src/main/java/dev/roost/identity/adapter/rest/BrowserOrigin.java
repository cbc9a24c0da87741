package dev.roost.identity.adapter.rest;

import dev.roost.identity.contract.IdentityRefusal.CrossSiteRequest;
import dev.roost.shared.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Tells requests that a page of this origin made from those that another site had a browser make. Browsers say it
 * themselves, in headers that no script can set; what says nothing is not let through on a cookie.
 */
@Component
class BrowserOrigin {

  private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

  private final Set<String> trusted;

  /** @param trusted origins of other pages that may use the cookie, such as {@code https://www.example.org} */
  BrowserOrigin(@Value("${roost.identity.trusted-origins:}") Set<String> trusted) {
    this.trusted = Set.copyOf(trusted);
  }

  /** Refuses a request that changes something, unless a page of this origin made it. */
  void mustBeOwn(HttpServletRequest request) {
    if (!SAFE_METHODS.contains(request.getMethod()) && !isOwn(request)) {
      throw new Refused(new CrossSiteRequest());
    }
  }

  private boolean isOwn(HttpServletRequest request) {
    var origin = request.getHeader(HttpHeaders.ORIGIN);
    if (origin != null && trusted.contains(origin)) {
      return true;
    }
    var site = request.getHeader("Sec-Fetch-Site");
    return site == null ? originOf(request).equals(origin) : OWN_SITE.contains(site);
  }

  private static String originOf(HttpServletRequest request) {
    var url = UriComponentsBuilder.fromUriString(request.getRequestURL().toString()).build();
    var port = url.getPort() == -1 ? "" : ":" + url.getPort();
    return url.getScheme() + "://" + url.getHost() + port;
  }
}
