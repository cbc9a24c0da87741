package dev.roost.identity.adapter.rest;

import dev.roost.identity.api.AccessTokens;
import dev.roost.identity.api.Authenticated;
import dev.roost.identity.contract.IdentityRefusal.AccessTokenInvalid;
import dev.roost.identity.contract.Secret;
import dev.roost.platform.rest.RequestRates;
import dev.roost.shared.Actor;
import dev.roost.shared.Refused;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Finds out who sends a request: by its bearer token or API key, else by the cookie of a browser. Who sends neither is
 * anonymous. A bearer token that does not count is refused, whatever was asked for; a cookie that no longer counts is
 * removed, since a browser sends it without being asked. Whoever it is, the request is counted; one with a bearer token that does not
 * count, as a stranger's.
 */
final class AccessTokenFilter extends OncePerRequestFilter {

  private static final Pattern BEARER = Pattern.compile("(?i:Bearer) +([A-Za-z0-9._~+/-]{1,256}=*)");

  private final AccessTokens tokens;
  private final SessionCookie cookie;
  private final BrowserOrigin origin;
  private final RequestRates rates;
  private final HandlerExceptionResolver problems;

  AccessTokenFilter(AccessTokens tokens, SessionCookie cookie, BrowserOrigin origin, RequestRates rates,
      HandlerExceptionResolver problems) {
    this.tokens = tokens;
    this.cookie = cookie;
    this.origin = origin;
    this.rates = rates;
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<ActorAuthentication> sender;
    try {
      sender = senderOf(request, response);
      rates.count(sender.map(ActorAuthentication::getPrincipal).orElse(Actor.anonymous()), request, response);
      if (sender.isPresent() && !hasToken(request)) {
        origin.mustBeOwn(request);
      }
    } catch (RuntimeException failure) {
      // What goes wrong here becomes the same problem as in a controller: a refusal, or a database that is away.
      if (problems.resolveException(request, response, null, failure) == null) {
        throw failure;
      }
      return;
    }
    sender.ifPresent(AccessTokenFilter::remember);
    chain.doFilter(request, response);
  }

  private Optional<ActorAuthentication> senderOf(HttpServletRequest request, HttpServletResponse response) {
    if (!hasToken(request)) {
      return byCookie(request, response);
    }
    var sender = byBearer(request.getHeader(HttpHeaders.AUTHORIZATION));
    if (sender.isEmpty()) {
      rates.count(Actor.anonymous(), request, response);
      throw new Refused(new AccessTokenInvalid());
    }
    return sender;
  }

  private static boolean hasToken(HttpServletRequest request) {
    return request.getHeader(HttpHeaders.AUTHORIZATION) != null;
  }

  private Optional<ActorAuthentication> byBearer(String authorization) {
    var bearer = BEARER.matcher(authorization.strip());
    return Optional.of(bearer).filter(matcher -> matcher.matches()).flatMap(matcher -> authenticate(matcher.group(1)));
  }

  private Optional<ActorAuthentication> byCookie(HttpServletRequest request, HttpServletResponse response) {
    var token = cookie.in(request);
    if (token.isEmpty()) {
      return Optional.empty();
    }
    var sender = authenticate(token.get());
    if (sender.isEmpty()) {
      cookie.remove(response);
    }
    return sender;
  }

  private Optional<ActorAuthentication> authenticate(String token) {
    return find(token).map(sender -> new ActorAuthentication(sender, () -> find(token).isPresent()));
  }

  private Optional<Authenticated> find(String token) {
    return tokens.authenticate(Actor.anonymous(), new Secret(token));
  }

  private static void remember(ActorAuthentication sender) {
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(sender);
    SecurityContextHolder.setContext(context);
  }
}
