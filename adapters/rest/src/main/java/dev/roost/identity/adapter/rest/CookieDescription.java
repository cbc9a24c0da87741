package dev.roost.identity.adapter.rest;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Describes the cookie of browsers beside the bearer token: either will do. */
@Component
class CookieDescription implements OpenApiCustomizer {

  private static final String COOKIE = "cookie";

  private final SessionCookie cookie;

  CookieDescription(SessionCookie cookie) {
    this.cookie = cookie;
  }

  @Override
  public void customise(OpenAPI api) {
    api.getComponents().addSecuritySchemes(COOKIE, new SecurityScheme().type(SecurityScheme.Type.APIKEY)
        .in(SecurityScheme.In.COOKIE).name(cookie.name()).description("The session of a browser, set by "
            + "`POST /v1/sessions` with `\"cookie\": true`. It counts on requests that a page of the same origin makes; "
            + "browsers say so in `Sec-Fetch-Site` or `Origin`."));
    api.addSecurityItem(new SecurityRequirement().addList(COOKIE));
  }
}
