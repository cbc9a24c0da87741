package dev.roost.identity.adapter.rest;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What browsers are told about answers: nothing to guess, to frame, to store or to run. Only the pages that show the API
 * run scripts, their own.
 */
final class SecurityHeaders {

  private static final String CSP = "Content-Security-Policy";
  private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
  private static final String OWN_PAGE = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
      + "font-src 'self' data:; object-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

  private SecurityHeaders() {
  }

  static void apply(HeadersConfigurer<HttpSecurity> headers) {
    var pages = pagesOfTheApi();
    headers
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
        .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(pages, new StaticHeadersWriter(CSP, OWN_PAGE)))
        .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(new NegatedRequestMatcher(pages),
            new StaticHeadersWriter(CSP, NOTHING)));
  }

  private static RequestMatcher pagesOfTheApi() {
    var path = PathPatternRequestMatcher.withDefaults();
    return new OrRequestMatcher(path.matcher("/swagger-ui.html"), path.matcher("/swagger-ui/**"),
        path.matcher("/graphiql"));
  }
}
